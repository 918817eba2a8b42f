import { Button, Group, Stack, Text } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { errorText } from '#ui/errorText.ts';
import { useStrings } from '#ui/i18n.ts';
import { backupStrings } from './backupStrings.ts';
import { FolderInput } from './FolderInput.tsx';

interface Props {
  readonly hint: string;
  /** What the field begins with. */
  readonly suggestion: string;
  /** The library's folder now, which is no other one. */
  readonly present: string;
  readonly action: string;
  /** Gives what speaks against the folder, in a person's words; that and its errors are shown at the field. */
  readonly onChosen: (path: string) => Promise<string | undefined>;
  readonly onClose: () => void;
}

/** Asks for another folder than the library's and does something with it. */
export function FolderForm({ hint, suggestion, present, action, onChosen, onClose }: Props) {
  const t = useStrings(backupStrings);
  const [path, setPath] = useState(suggestion);
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const isOther = path.trim() !== '' && path.trim() !== present;
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setBusy(true);
    const refusal = await onChosen(path.trim()).catch(errorText);
    if (refusal === undefined) return;
    setProblem(refusal);
    setBusy(false);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text size="sm">{hint}</Text>
        <FolderInput path={path} onChange={setPath} problem={problem} takesFocus />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={isBusy} disabled={!isOther}>
            {action}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
