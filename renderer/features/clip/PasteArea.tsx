import { Anchor, Group, Text, Textarea } from '@mantine/core';
import type { ClipboardEvent } from 'react';
import { countWords } from '#domain/textFigures.ts';
import { useStrings } from '#ui/i18n.ts';
import { clipStrings } from './strings.ts';
import { readTransfer } from './transfer.ts';

/** What was pasted; `html` is empty where it has no formatting, or lost it as the text was changed by hand. */
export interface Pasted {
  readonly html: string;
  readonly text: string;
}

interface Props {
  readonly pasted: Pasted;
  readonly error: string | undefined;
  readonly onChange: (pasted: Pasted) => void;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Shows the words of what was pasted and keeps its formatting aside, for a field cannot show it. */
export function PasteArea({ pasted, error, onChange, onFiles }: Props) {
  const t = useStrings(clipStrings);
  const take = (event: ClipboardEvent) => {
    const { html, text, files } = readTransfer(event.clipboardData);
    if (files.length > 0) onFiles(files);
    else if (html === '' || pasted.text !== '') return;
    else onChange({ html, text });
    event.preventDefault();
  };
  return (
    <div>
      <Textarea
        label={t('paste')}
        placeholder={t('pasteHint')}
        rows={7}
        value={pasted.text}
        error={error}
        onPaste={take}
        onChange={(event) => onChange({ html: '', text: event.currentTarget.value })}
      />
      {pasted.html !== '' && (
        <Group gap="sm" mt={6} role="status">
          <Text size="xs" c="dimmed">
            {t('formatted', { count: countWords(pasted.text) })}
          </Text>
          <Anchor component="button" type="button" size="xs" onClick={() => onChange({ html: '', text: pasted.text })}>
            {t('plain')}
          </Anchor>
        </Group>
      )}
    </div>
  );
}
