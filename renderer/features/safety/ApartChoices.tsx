import { Button, Checkbox, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { HostOutput } from '#contract/hostMethods.ts';
import { getLibraryCopy } from '#storage/journal/libraryCopy.ts';
import { countAllNotes } from '#storage/noteCounts.ts';
import { errorText } from '#ui/errorText.ts';
import { useHost } from '#ui/HostContext.tsx';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import { apartStrings } from './apartStrings.ts';
import { ChangeFolder } from './ChangeFolder.tsx';
import { keepMineElsewhere, takeDisk, takeMine } from './chooseLibrary.ts';
import { FolderInput } from './FolderInput.tsx';

/** Where the folder holds another library than this browser, or one that another profile went on with: which of the two to go on with. */
export function ApartChoices({ folder: { folder, isFolderFixed } }: { readonly folder: HostOutput<'journalState'> }) {
  const t = useStrings(apartStrings);
  const language = useLanguage();
  const host = useHost();
  const [joined, setJoined] = useState<HostOutput<'joinJournal'>>();
  const [keepsMine, setKeepsMine] = useState(!isFolderFixed);
  const [path, setPath] = useState(`${folder}-2`);
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [isChanging, changing] = useDisclosure();
  const mine = useLiveQuery(countAllNotes) ?? 0;
  useEffect(() => {
    getLibraryCopy()
      .then(({ identity, lastRev }) => host.joinJournal({ lastRev, ...(identity && { identity }) }))
      .then(setJoined, notifyError);
  }, [host]);
  if (!joined || !('summary' in joined)) return null;

  const { summary } = joined;
  const day = (instant: string | undefined) =>
    instant === undefined
      ? t('never')
      : new Date(instant).toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' });
  const run = async (work: () => Promise<void>) => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      setSaid(errorText(error));
    } finally {
      setBusy(false);
    }
  };
  const goOnWithDisk = async () => {
    if (keepsMine) {
      setSaid(t('keeping', { path }));
      if (!(await keepMineElsewhere(host, folder, path.trim()))) return setSaid(t('notKept', { path }));
    }
    await takeDisk();
  };
  return (
    <Paper withBorder p="md">
      <Stack gap="sm" align="flex-start">
        <Title order={3} size="h6">
          {t('apartTitle')}
        </Title>
        <Text size="sm">
          {joined.state === 'taken' ? t('apartTaken', { when: day(joined.since) }) : t('apartOther')}{' '}
          {t('here', { number: mine.toLocaleString(language) })}{' '}
          {t('there', { number: (summary.counts.notes ?? 0).toLocaleString(language), when: day(summary.savedAt) })}
        </Text>
        {!isFolderFixed && (
          <>
            <Checkbox
              label={t('keepMine')}
              checked={keepsMine}
              onChange={({ currentTarget }) => setKeepsMine(currentTarget.checked)}
            />
            {keepsMine && <FolderInput path={path} onChange={setPath} />}
          </>
        )}
        <Choice label={t('takeDisk')} hint={t('takeDiskHint')} isBusy={isBusy} onChoose={() => run(goOnWithDisk)} />
        <Choice
          label={t('takeMine')}
          hint={t('takeMineHint')}
          isBusy={isBusy}
          onChoose={() => run(() => takeMine(host))}
        />
        {!isFolderFixed && (
          <Button variant="default" size="compact-sm" onClick={changing.open}>
            {t('takeOther')}
          </Button>
        )}
        <Text size="sm" role="status">
          {said}
        </Text>
      </Stack>
      <ChangeFolder folder={folder} opened={isChanging} onClose={changing.close} />
    </Paper>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly hint: string;
  readonly isBusy: boolean;
  readonly onChoose: () => Promise<void>;
}

function Choice({ label, hint, isBusy, onChoose }: ChoiceProps) {
  return (
    <div>
      <Button variant="default" size="compact-sm" disabled={isBusy} onClick={() => void onChoose()}>
        {label}
      </Button>
      <Text size="xs" c="dimmed">
        {hint}
      </Text>
    </div>
  );
}
