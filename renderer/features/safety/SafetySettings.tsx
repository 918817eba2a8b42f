import { Stack, Text, Title } from '@mantine/core';
import { useStrings } from '#ui/i18n.ts';
import { ApartChoices } from './ApartChoices.tsx';
import { BackupList } from './BackupList.tsx';
import { backupStrings } from './backupStrings.ts';
import { Encryption } from './Encryption.tsx';
import { FolderFacts } from './FolderFacts.tsx';
import { passphraseStrings } from './passphraseStrings.ts';
import { Unlock } from './Unlock.tsx';
import { useDiskStatus } from './useDiskStatus.ts';
import { useJournalState } from './useJournalState.ts';

/** The library's folder on the disk, its backups and its passphrase. */
export function SafetySettings() {
  const t = useStrings(backupStrings);
  const passphrase = useStrings(passphraseStrings);
  const status = useDiskStatus();
  const { state, backups, failure, renew } = useJournalState();
  return (
    <Stack component="section" gap="md" aria-labelledby="safety-title">
      <Title order={2} size="h5" id="safety-title">
        {t('title')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('hint')}
      </Text>
      {failure !== undefined && !state && <Text size="sm">{t('noFolder')}</Text>}
      {state && (
        <>
          {state.isLocked && <Unlock level={3} hint={passphrase('lockedHint')} onUnlocked={renew} />}
          {status.state === 'apart' && <ApartChoices folder={state} />}
          <FolderFacts state={state} />
          {!state.isLocked && (
            <>
              <BackupList state={state} backups={backups} onChanged={renew} />
              <Encryption state={state} onChanged={renew} />
            </>
          )}
        </>
      )}
    </Stack>
  );
}
