import { Button, FileButton, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconFileDownload } from '@tabler/icons-react';
import { type ClipboardEvent, type FormEvent, useState } from 'react';
import type { CaptureMethod } from '#domain/snapshot.ts';
import { acceptedFiles } from '#extract/fileType.ts';
import { errorText } from '#ui/errorText.ts';
import { useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import type { ClipProblem } from './incoming.ts';
import { PasteArea, type Pasted } from './PasteArea.tsx';
import { problemText } from './problemText.ts';
import { clipStrings } from './strings.ts';
import { addressIn, readTransfer } from './transfer.ts';
import { useClip } from './useClip.ts';

type Field = 'address' | 'text' | 'file';
interface Problem {
  readonly field: Field;
  readonly message: string;
}

const nothingPasted: Pasted = { html: '', text: '' };

/** An address, or text, or files: whatever is there is clipped, and what is wrong with it stands beside it. */
export function ClipForm({ onClose }: { readonly onClose: () => void }) {
  const t = useStrings(clipStrings);
  const clip = useClip();
  const [address, setAddress] = useState('');
  const [pasted, setPasted] = useState(nothingPasted);
  const [problem, setProblem] = useState<Problem>();
  const [isBusy, setBusy] = useState(false);

  const run = (field: Field, work: () => Promise<string | undefined>): void => {
    setBusy(true);
    setProblem(undefined);
    work()
      .catch(errorText)
      .then((message) => {
        setBusy(false);
        if (message === undefined) onClose();
        else setProblem({ field, message });
      }, notifyError);
  };
  const say = (field: Field, found: ClipProblem | undefined) => found && problemText(t, found, field);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const hasText = pasted.text.trim() !== '' || pasted.html !== '';
    if (address.trim() !== '') return run('address', async () => say('address', await clip.url(address)));
    const pastedAddress = addressIn(pasted.text);
    if (pastedAddress) return run('text', async () => say('text', await clip.url(pastedAddress)));
    if (hasText) return run('text', async () => say('text', await clip.text(pasted.html, pasted.text)));
    return setProblem({ field: 'address', message: t('nothing') });
  };

  const choose = (files: readonly File[], method: CaptureMethod = 'file') =>
    run('file', async () => {
      const problems = await clip.files(files, method);
      const messages = problems.flatMap((found, at) =>
        found ? [t('inFile', { file: files[at]?.name ?? '', problem: problemText(t, found, 'file') })] : [],
      );
      return messages.length > 0 ? messages.join('\n') : undefined;
    });

  /** Text that is no address belongs into the field below, wherever it was pasted. */
  const divert = (event: ClipboardEvent) => {
    const { text, html, files } = readTransfer(event.clipboardData);
    if (files.length > 0) {
      event.preventDefault();
      choose(files, 'paste');
    } else if (address === '' && /\s/.test(text.trim())) {
      event.preventDefault();
      setPasted({ html, text });
    }
  };
  const errorOf = (field: Field) => (problem?.field === field ? problem.message : undefined);

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TextInput
          label={t('address')}
          placeholder={t('addressHint')}
          type="url"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          data-autofocus
          value={address}
          error={errorOf('address')}
          onPaste={divert}
          onChange={(event) => {
            setAddress(event.currentTarget.value);
            setProblem(undefined);
          }}
        />
        <PasteArea
          pasted={pasted}
          error={errorOf('text')}
          onChange={setPasted}
          onFiles={(files) => choose(files, 'paste')}
        />
        <div>
          <Group gap="sm" wrap="nowrap" align="center">
            <FileButton multiple accept={acceptedFiles} onChange={(files) => choose(files)}>
              {(props) => (
                <Button
                  {...props}
                  flex="none"
                  variant="default"
                  leftSection={<IconFileDownload size={16} aria-hidden />}
                >
                  {t('files')}
                </Button>
              )}
            </FileButton>
            <Text size="xs" c="dimmed">
              {t('filesHint')}
            </Text>
          </Group>
          {errorOf('file') && (
            <Text size="xs" c="var(--mantine-color-error)" mt={6} role="alert" style={{ whiteSpace: 'pre-line' }}>
              {errorOf('file')}
            </Text>
          )}
        </div>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={isBusy}>
            {t('clip')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
