import { Button, Group, Modal, PasswordInput, Stack, Text } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { errorText } from '#ui/errorText.ts';
import { useHost } from '#ui/HostContext.tsx';
import { useStrings } from '#ui/i18n.ts';
import { notifyDone } from '#ui/notify.tsx';
import { passphraseStrings } from './passphraseStrings.ts';

/** Fewer letters are tried out in hours. */
const minLength = 8;

export type PassphraseTask = 'set' | 'change' | 'remove';

interface Props {
  readonly task: PassphraseTask;
  readonly onClose: () => void;
}

const titles = {
  set: 'setPassphrase',
  change: 'changePassphrase',
  remove: 'removePassphrase',
} as const satisfies Record<PassphraseTask, string>;

/** Sets, changes or takes away the passphrase of the folder. */
export function PassphraseDialog({ task, onClose }: Props) {
  const t = useStrings(passphraseStrings);
  const host = useHost();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const isShort = next !== '' && next.length < minLength;
  const differs = again !== '' && again !== next;
  const isReady =
    (task === 'set' || current !== '') && (task === 'remove' || (next.length >= minLength && again === next));
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setBusy(true);
    try {
      await host.setPassphrase({ ...(task !== 'set' && { current }), ...(task !== 'remove' && { next }) });
      notifyDone(t(task === 'remove' ? 'passphraseRemoved' : 'passphraseSet'));
      onClose();
    } catch (error) {
      setProblem(errorText(error));
      setBusy(false);
    }
  };
  return (
    <Modal opened onClose={onClose} title={t(titles[task])} closeButtonProps={{ 'aria-label': t('close') }}>
      <form onSubmit={submit}>
        <Stack gap="md">
          {task !== 'remove' && <Text size="sm">{t('forgotten')}</Text>}
          {task !== 'set' && (
            <PasswordInput
              label={t('current')}
              value={current}
              onChange={({ currentTarget }) => setCurrent(currentTarget.value)}
              autoComplete="current-password"
              data-autofocus
            />
          )}
          {task !== 'remove' && (
            <>
              <PasswordInput
                label={t('next')}
                value={next}
                onChange={({ currentTarget }) => setNext(currentTarget.value)}
                error={isShort && t('tooShort')}
                autoComplete="new-password"
              />
              <PasswordInput
                label={t('again')}
                value={again}
                onChange={({ currentTarget }) => setAgain(currentTarget.value)}
                error={differs && t('notTheSame')}
                autoComplete="new-password"
              />
            </>
          )}
          {problem && (
            <Text size="sm" c="error" role="alert">
              {problem}
            </Text>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={isBusy} disabled={!isReady}>
              {t(task === 'remove' ? 'remove' : 'set')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
