import { Button, Group, Modal, Progress, SegmentedControl, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { HostOutput } from '#contract/hostMethods.ts';
import type { RestoreChanges } from '#storage/journal/restore.ts';
import { errorText } from '#ui/errorText.ts';
import { useHost } from '#ui/HostContext.tsx';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { notifyDone } from '#ui/notify.tsx';
import { backupStrings } from './backupStrings.ts';
import { makeBackup } from './makeBackup.ts';
import { RestoreAsNew } from './RestoreAsNew.tsx';
import { type ComparedBackup, compareBackup } from './restoreBackup.ts';

interface Props {
  readonly backup: HostOutput<'listBackups'>[number];
  readonly folder: HostOutput<'journalState'>;
  readonly onClose: () => void;
}

/** Restores a whole backup, over the library or beside it. */
export function RestoreBackup({ backup, folder, onClose }: Props) {
  const t = useStrings(backupStrings);
  const language = useLanguage();
  const [how, setHow] = useState('over');
  const [isBusy, setBusy] = useState(false);
  const when = new Date(backup.madeAt).toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('restoreTitle', { when })}
      closeButtonProps={{ 'aria-label': t('close') }}
      withCloseButton={!isBusy}
      closeOnEscape={!isBusy}
      closeOnClickOutside={!isBusy}
    >
      <Stack gap="md">
        <SegmentedControl
          size="xs"
          value={how}
          onChange={setHow}
          disabled={isBusy}
          data={[
            { value: 'over', label: t('over') },
            { value: 'new', label: t('asNew') },
          ]}
        />
        {how === 'over' ? (
          <RestoreOver name={backup.name} when={when} onBusy={setBusy} onClose={onClose} />
        ) : (
          <RestoreAsNew name={backup.name} folder={folder} onClose={onClose} />
        )}
      </Stack>
    </Modal>
  );
}

type Step =
  | { readonly state: 'comparing'; readonly done: number }
  | { readonly state: 'compared'; readonly compared: ComparedBackup }
  | { readonly state: 'restoring'; readonly done: number }
  | { readonly state: 'failed'; readonly message: string };

interface RestoreOverProps {
  readonly name: string;
  readonly when: string;
  readonly onBusy: (isBusy: boolean) => void;
  readonly onClose: () => void;
}

function RestoreOver({ name, when, onBusy, onClose }: RestoreOverProps) {
  const t = useStrings(backupStrings);
  const host = useHost();
  const [step, setStep] = useState<Step>({ state: 'comparing', done: 0 });
  useEffect(() => {
    let compared: ComparedBackup | undefined;
    let isOver = false;
    compareBackup(host, name, (done) => !isOver && setStep({ state: 'comparing', done })).then(
      (result) => {
        compared = result;
        if (isOver) result.close();
        else setStep({ state: 'compared', compared: result });
      },
      (error: unknown) => !isOver && setStep({ state: 'failed', message: errorText(error) }),
    );
    return () => {
      isOver = true;
      compared?.close();
    };
  }, [host, name]);

  const restore = async (compared: ComparedBackup) => {
    onBusy(true);
    setStep({ state: 'restoring', done: 0 });
    try {
      if (!(await makeBackup(host, 'restore'))) return setStep({ state: 'failed', message: t('notYetSaved') });
      await compared.restore((done) => setStep({ state: 'restoring', done }));
      notifyDone(t('restored', { when }));
      onClose();
    } catch (error) {
      setStep({ state: 'failed', message: errorText(error) });
    } finally {
      onBusy(false);
    }
  };

  switch (step.state) {
    case 'comparing':
      return <Working label={t('comparing')} done={step.done} />;
    case 'restoring':
      return <Working label={t('restoring')} done={step.done} />;
    case 'failed':
      return (
        <Text size="sm" c="error" role="alert">
          {step.message}
        </Text>
      );
    case 'compared': {
      const { compared } = step;
      const isSame = compared.changes.rows === 0;
      return (
        <>
          {isSame ? <Text size="sm">{t('nothingToDo')}</Text> : <Changes changes={compared.changes} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t(isSame ? 'close' : 'cancel')}
            </Button>
            {!isSame && <Button onClick={() => void restore(compared)}>{t('restoreOver')}</Button>}
          </Group>
        </>
      );
    }
    default:
      return step satisfies never;
  }
}

function Working({ label, done }: { readonly label: string; readonly done: number }) {
  return (
    <Stack gap="xs">
      <Text size="sm" role="status">
        {label}
      </Text>
      <Progress.Root size={6}>
        <Progress.Section value={100 * done} aria-label={label} />
      </Progress.Root>
    </Stack>
  );
}

function Changes({ changes }: { readonly changes: RestoreChanges }) {
  const t = useStrings(backupStrings);
  const language = useLanguage();
  const counts = [
    ['willBack', changes.notesBack],
    ['willChange', changes.notesChanged],
    ['willGo', changes.notesGone],
    ['willOther', changes.rows],
  ] as const;
  return (
    <>
      <ul>
        {counts.map(
          ([key, count]) => count > 0 && <li key={key}>{t(key, { number: count.toLocaleString(language) })}</li>,
        )}
      </ul>
      <Text size="sm">{t('firstBackup')}</Text>
    </>
  );
}
