import { Button, Group, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useHost } from '#ui/HostContext.tsx';
import { useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import { backupStrings } from './backupStrings.ts';

interface Props {
  readonly path: string;
  readonly onChange: (path: string) => void;
  readonly problem?: string;
  readonly takesFocus?: boolean;
}

/** A folder of the machine: its path as text, and in the desktop window the system's own dialog to choose it by. */
export function FolderInput({ path, onChange, problem, takesFocus }: Props) {
  const t = useStrings(backupStrings);
  const host = useHost();
  const [hasDialog, setHasDialog] = useState(false);
  useEffect(() => {
    host.hostInfo({}).then(({ kind }) => setHasDialog(kind === 'electron'), notifyError);
  }, [host]);
  const choose = async () => {
    const chosen = await host.askForFolder({ path: path.trim() });
    if (chosen !== undefined) onChange(chosen);
  };
  return (
    <Group align="flex-end" gap="xs" wrap="nowrap" w="100%">
      <TextInput
        flex={1}
        label={t('path')}
        value={path}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        error={problem}
        spellCheck={false}
        {...(takesFocus && { 'data-autofocus': true })}
        required
        withAsterisk={false}
      />
      {hasDialog && (
        <Button variant="default" onClick={() => choose().catch(notifyError)}>
          {t('browse')}
        </Button>
      )}
    </Group>
  );
}
