import { Button, Group, Progress, Text } from '@mantine/core';
import { focusWhenShown } from '#ui/focusWhenShown.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { ImportChoice } from './ImportChoice.tsx';
import { ImportDone } from './ImportDone.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import type { ImportProgress } from './importSource.ts';
import { importStrings } from './strings.ts';
import type { ImportSteps as Steps } from './useImportSteps.ts';

interface Props {
  readonly steps: Steps;
  readonly onClose: () => void;
}

/** The steps of an import, one at a time. */
export function ImportSteps({ steps, onClose }: Props) {
  const t = useStrings(importStrings);
  const { state } = steps;
  switch (state.step) {
    case 'choose':
      return <ImportChoice problem={state.problem} onGiven={steps.take} onUndo={steps.undo} />;
    case 'working':
      return <Working progress={state.progress} onStop={steps.stop} />;
    case 'ready':
      return (
        <ImportPreview
          opened={state.opened}
          survey={state.survey}
          onImport={(options) => steps.run(state.opened, options)}
          onBack={steps.startAgain}
        />
      );
    case 'done':
      return <ImportDone row={state.row} remarks={state.remarks} onUndo={steps.undo} onClose={onClose} />;
    case 'undone':
      return (
        <>
          <Text role="status">
            {state.kept > 0 ? t('undoneKept', { count: state.kept, number: state.kept }) : t('undoneAll')}
          </Text>
          <Group justify="flex-end" mt="lg">
            <Button onClick={onClose} ref={focusWhenShown} data-autofocus>
              {t('close')}
            </Button>
          </Group>
        </>
      );
    default:
      return state satisfies never;
  }
}

function Working({ progress, onStop }: { readonly progress: ImportProgress; readonly onStop: () => void }) {
  const t = useStrings(importStrings);
  const language = useLanguage();
  const { phase, done, total } = progress;
  const isCounted = total !== undefined && total > 1;
  return (
    <>
      <Text size="sm" role="status">
        {t(phase)} {isCounted && `${done.toLocaleString(language)} / ${total.toLocaleString(language)}`}
      </Text>
      <Progress
        value={total === undefined || total === 0 ? 100 : (done / total) * 100}
        animated={total === undefined}
        mt="xs"
        aria-label={t(phase)}
      />
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onStop} ref={focusWhenShown} data-autofocus>
          {t('stop')}
        </Button>
      </Group>
    </>
  );
}
