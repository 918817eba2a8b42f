import { Button, FileButton, Group, Progress, Text } from '@mantine/core';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import type { ImportTranslate } from './importRemark.ts';
import { importStrings } from './importStrings.ts';
import { maxCsvBytes } from './readCsv.ts';
import { type ImportResult, undoImport, useImport } from './useImport.ts';

/** The steps of an import, one at a time. */
export function ImportSteps({ onClose }: { readonly onClose: () => void }) {
  const t = useStrings(importStrings);
  const language = useLanguage();
  const current = useImport(notifyError, (result) => {
    if (result.writes.length === 0) return;
    // The dialog was closed in the middle of it.
    const undo = async () => {
      const kept = await undoImport(result);
      return kept > 0 ? t('undoneBut', { count: kept }) : undefined;
    };
    notifyDone(`${t('stopped')} ${doneText(t, result, language)}`, undo, { isLong: true });
  });
  const { state } = current;
  switch (state.step) {
    case 'choose':
      return <Choose problem={state.problem} onFile={current.choose} />;
    case 'reading':
      return <Working label={t('reading')} />;
    case 'planning':
      return (
        <Working label={t('planning')} done={state.done} total={state.table.lines.length} onStop={current.startAgain} />
      );
    case 'ready':
      return (
        <ImportPreview
          {...state}
          onUses={(uses) => current.changeUses(state.table, uses)}
          onSave={() => current.save(state.plan)}
          onBack={current.startAgain}
        />
      );
    case 'importing':
      return <Working label={t('importing')} done={state.done} total={state.total} onStop={current.stop} />;
    case 'undoing':
      return <Working label={t('undoing')} done={state.done} total={state.total} />;
    case 'done':
      return <Done result={state.result} onUndo={() => current.undo(state.result)} onClose={onClose} />;
    case 'undone':
      return (
        <>
          <Text role="status">{state.kept > 0 ? t('undoneBut', { count: state.kept }) : t('undone')}</Text>
          <Group justify="flex-end" mt="lg">
            <Button onClick={onClose}>{t('close')}</Button>
          </Group>
        </>
      );
  }
}

interface ChooseProps {
  readonly problem: 'tooLarge' | 'emptyFile' | undefined;
  readonly onFile: (file: File) => void;
}

function Choose({ problem, onFile }: ChooseProps) {
  const t = useStrings(importStrings);
  return (
    <>
      <Text size="sm">{t('chooseHint')}</Text>
      {problem && (
        <Text size="sm" role="alert" c="var(--mantine-color-error)" mt="xs">
          {t(problem, { megabytes: maxCsvBytes / 1024 / 1024 })}
        </Text>
      )}
      <FileButton accept=".csv,.tsv,.txt,text/csv" onChange={(file) => file && onFile(file)}>
        {(props) => (
          <Button {...props} mt="md" data-autofocus>
            {t('choose')}
          </Button>
        )}
      </FileButton>
    </>
  );
}

interface WorkingProps {
  readonly label: string;
  readonly done?: number;
  readonly total?: number;
  readonly onStop?: () => void;
}

function Working({ label, done = 0, total = 0, onStop }: WorkingProps) {
  const t = useStrings(importStrings);
  const language = useLanguage();
  return (
    <>
      <Text size="sm" role="status">
        {label} {total > 0 && `${done.toLocaleString(language)} / ${total.toLocaleString(language)}`}
      </Text>
      <Progress value={total === 0 ? 0 : (done / total) * 100} mt="xs" aria-label={label} />
      {onStop && (
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onStop} data-autofocus>
            {t('stop')}
          </Button>
        </Group>
      )}
    </>
  );
}

interface DoneProps {
  readonly result: ImportResult;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

function Done({ result, onUndo, onClose }: DoneProps) {
  const t = useStrings(importStrings);
  const language = useLanguage();
  const { refused, isStopped, writes } = result;
  return (
    <>
      <div role="status">
        {isStopped && <Text fw={600}>{t('stopped')}</Text>}
        <Text>{doneText(t, result, language)}</Text>
        {refused.slice(0, 20).map(({ line, name, by }) => (
          <Text key={line} size="sm">
            {t('lineRefused', { line, name, owner: by })}
          </Text>
        ))}
      </div>
      <Group justify="flex-end" gap="xs" mt="lg">
        <Button variant="default" disabled={writes.length === 0} onClick={onUndo}>
          {t('undo')}
        </Button>
        <Button onClick={onClose} data-autofocus>
          {t('close')}
        </Button>
      </Group>
    </>
  );
}

function doneText(t: ImportTranslate, { made, changed }: ImportResult, language: string): string {
  return t('doneMade', { made: made.toLocaleString(language), changed: changed.toLocaleString(language) });
}
