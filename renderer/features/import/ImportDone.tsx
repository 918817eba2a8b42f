import { Button, Group, Stack, Text } from '@mantine/core';
import type { ImportRemark, ImportRow } from '#storage/importLogRows.ts';
import { focusWhenShown } from '#ui/focusWhenShown.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { ImportRemarks } from './ImportRemarks.tsx';
import { countsText } from './importCounts.ts';
import { importStrings } from './strings.ts';

interface Props {
  readonly row: ImportRow;
  readonly remarks: readonly ImportRemark[];
  readonly onUndo: (importId: string) => void;
  readonly onClose: () => void;
}

/** What came of an import. */
export function ImportDone({ row, remarks, onUndo, onClose }: Props) {
  const t = useStrings(importStrings);
  const language = useLanguage();
  const isStopped = row.state === 'stopped';
  return (
    <Stack gap="md">
      <div role="status">
        <Text fw={600}>{t(isStopped ? 'stopped' : 'done')}</Text>
        <Text size="sm">{countsText(row.counts, language)}</Text>
        {isStopped && <Text size="sm">{t('stoppedHint')}</Text>}
      </div>
      <ImportRemarks remarks={remarks} />
      <Group justify="flex-end" gap="xs">
        {row.counts.made > 0 && (
          <Button variant="default" onClick={() => onUndo(row.id)}>
            {t('undo')}
          </Button>
        )}
        <Button onClick={onClose} ref={focusWhenShown} data-autofocus>
          {t('close')}
        </Button>
      </Group>
    </Stack>
  );
}
