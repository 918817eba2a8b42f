import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { endCutOffImport, listCutOffCounts } from '#storage/cutOffImports.ts';
import type { ImportRow } from '#storage/importLogRows.ts';
import { listImports } from '#storage/imports.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import { countsText } from './importCounts.ts';
import { saveImportReport } from './importReport.ts';
import classes from './PastImports.module.css';
import { importStrings } from './strings.ts';

/** As many as one looks through. */
const mostShown = 20;

/** The imports that there were, each of which can be taken back; first those that were cut off. */
export function PastImports({ onUndo }: { readonly onUndo: (importId: string) => void }) {
  const t = useStrings(importStrings);
  const imports = useLiveQuery(listImports);
  const cutOff = useLiveQuery(listCutOffCounts);
  if (!imports || !cutOff || imports.length === 0) return null;
  const others = imports.filter(({ id }) => !cutOff.some(({ row }) => row.id === id)).slice(0, mostShown);
  return (
    <>
      {cutOff.map(({ row, made }) => (
        <CutOff key={row.id} row={row} made={made} onUndo={onUndo} />
      ))}
      {others.length > 0 && (
        <section aria-label={t('past')}>
          <Title order={3} size="h6" mb={4}>
            {t('past')}
          </Title>
          <ul className={classes.list}>
            {others.map((row) => (
              <PastImport key={row.id} row={row} onUndo={onUndo} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface RowProps {
  readonly row: ImportRow;
  readonly onUndo: (importId: string) => void;
}

function CutOff({ row, made, onUndo }: RowProps & { readonly made: number }) {
  const t = useStrings(importStrings);
  const language = useLanguage();
  return (
    <Alert color="yellow" title={t('cutOffTitle')} role="alert">
      <Stack gap="xs">
        <Text size="sm">{t('cutOffText', { count: made, number: made.toLocaleString(language), name: row.name })}</Text>
        <Group gap="xs">
          <Button size="compact-sm" variant="default" onClick={() => onUndo(row.id)}>
            {t('undo')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => endCutOffImport(row.id).catch(notifyError)}>
            {t('keepIt')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}

function PastImport({ row, onUndo }: RowProps) {
  const t = useStrings(importStrings);
  const language = useLanguage();
  const { id, name, state, counts, startedAt } = row;
  const at = new Date(startedAt).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
  const isUndone = state === 'undone';
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <Text size="sm" truncate>
          <bdi>{name}</bdi>
        </Text>
        <Text size="xs" c="dimmed">
          {at} · {state === 'done' ? countsText(counts, language) : `${t(state)}. ${countsText(counts, language)}`}
        </Text>
      </div>
      {!isUndone && state !== 'running' && (
        <Group gap="xs" wrap="nowrap">
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('reportOf', { name })}
            onClick={() => saveImportReport(id).catch(notifyError)}
          >
            {t('saveReport')}
          </Button>
          <Button size="compact-sm" variant="default" aria-label={t('undoOf', { name })} onClick={() => onUndo(id)}>
            {t('undo')}
          </Button>
        </Group>
      )}
    </li>
  );
}
