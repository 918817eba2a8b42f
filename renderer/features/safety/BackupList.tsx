import { Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { HostOutput } from '#contract/hostMethods.ts';
import { errorTextOfCode } from '#ui/errorText.ts';
import { formatBytes } from '#ui/formatBytes.ts';
import { useHost } from '#ui/HostContext.tsx';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import { backupStrings } from './backupStrings.ts';
import { NoteOfBackup } from './NoteOfBackup.tsx';
import { RestoreBackup } from './RestoreBackup.tsx';
import { useBackUp } from './useBackUp.ts';

type Backup = HostOutput<'listBackups'>[number];

interface Props {
  readonly state: HostOutput<'journalState'>;
  readonly backups: readonly Backup[];
  readonly onChanged: () => void;
}

type Opened = { readonly what: 'restore' | 'note'; readonly backup: Backup };

/** The backups, what can be had back from each, and one more when the person wants it. */
export function BackupList({ state, backups, onChanged }: Props) {
  const t = useStrings(backupStrings);
  const { isBusy, backUp } = useBackUp(onChanged);
  const [opened, setOpened] = useState<Opened>();
  const { problem } = state.backups;
  const close = () => {
    setOpened(undefined);
    onChanged();
  };
  return (
    <Stack gap="sm" align="flex-start">
      <Title order={3} size="h6">
        {t('backups')}
      </Title>
      <Text size="sm" c="dimmed">
        {t(backups.length === 0 ? 'noBackups' : 'backupsHint')}
      </Text>
      {problem && (
        <Text size="sm" c="error" role="alert">
          {t('backupFailed', { reason: errorTextOfCode(problem.code) })}
        </Text>
      )}
      <Button size="compact-sm" variant="default" onClick={backUp} loading={isBusy}>
        {t(isBusy ? 'backingUp' : 'backUp')}
      </Button>
      {backups.length > 0 && (
        <Table verticalSpacing={4} horizontalSpacing={8} aria-label={t('backups')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('made')}</Table.Th>
              <Table.Th>{t('why')}</Table.Th>
              <Table.Th ta="right">{t('notes')}</Table.Th>
              <Table.Th ta="right">{t('fileSize')}</Table.Th>
              <Table.Th>{t('actions')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {backups.map((backup) => (
              <BackupRow key={backup.name} backup={backup} onOpen={(what) => setOpened({ what, backup })} />
            ))}
          </Table.Tbody>
        </Table>
      )}
      {opened?.what === 'restore' && <RestoreBackup backup={opened.backup} folder={state} onClose={close} />}
      {opened?.what === 'note' && <NoteOfBackup backup={opened.backup} onClose={close} />}
    </Stack>
  );
}

interface BackupRowProps {
  readonly backup: Backup;
  readonly onOpen: (what: Opened['what']) => void;
}

function BackupRow({ backup: { name, madeAt, reason, counts, size }, onOpen }: BackupRowProps) {
  const t = useStrings(backupStrings);
  const language = useLanguage();
  const host = useHost();
  const [check, setCheck] = useState<'checking' | HostOutput<'verifyBackup'>>();
  const when = new Date(madeAt).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
  const verify = () => {
    setCheck('checking');
    host.verifyBackup({ name }).then(setCheck, (error: unknown) => {
      setCheck(undefined);
      notifyError(error);
    });
  };
  return (
    <Table.Tr>
      <Table.Td>{when}</Table.Td>
      <Table.Td>{t(reason)}</Table.Td>
      <Table.Td ta="right">{(counts.notes ?? 0).toLocaleString(language)}</Table.Td>
      <Table.Td ta="right">{formatBytes(size, language)}</Table.Td>
      <Table.Td>
        <Group gap={4} wrap="nowrap">
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={t('restoreNamed', { when })}
            onClick={() => onOpen('restore')}
          >
            {t('restoreAction')}
          </Button>
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={t('noteNamed', { when })}
            onClick={() => onOpen('note')}
          >
            {t('noteAction')}
          </Button>
          {typeof check === 'object' ? (
            <Text size="xs" role="status" c={check.isSound ? 'dimmed' : 'error'}>
              {check.isSound ? t('sound') : t('unsound', { count: check.damage.length + check.missingBytes })}
            </Text>
          ) : (
            <Button
              size="compact-xs"
              variant="subtle"
              aria-label={t('checkNamed', { when })}
              disabled={check === 'checking'}
              onClick={verify}
            >
              {t(check === 'checking' ? 'checking' : 'check')}
            </Button>
          )}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}
