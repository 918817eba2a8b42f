import { useEffect, useRef, useState } from 'react';
import type { UnrecognisedReason } from '#extract/imports/recognise.ts';
import type { ImportRemark, ImportRow } from '#storage/importLogRows.ts';
import { getImport, importAlone, listImportRemarks } from '#storage/imports.ts';
import { undoWholeImport } from '#storage/undoWholeImport.ts';
import type { GivenFiles, ImportOptions, ImportProgress, OpenedImport, Survey } from './importSource.ts';
import type { ImportMeans } from './noteImport.ts';
import { openGiven } from './openGiven.ts';

/** Where an import is. */
type ImportState =
  | { readonly step: 'choose'; readonly problem?: UnrecognisedReason }
  | { readonly step: 'working'; readonly progress: ImportProgress }
  | { readonly step: 'ready'; readonly opened: OpenedImport; readonly survey: Survey }
  | { readonly step: 'done'; readonly row: ImportRow; readonly remarks: readonly ImportRemark[] }
  | { readonly step: 'undone'; readonly kept: number };

/** The steps of an import and what leads from one to the next. */
export interface ImportSteps {
  readonly state: ImportState;
  /** Whether something is being written, so that it is stopped rather than left. */
  readonly isWriting: boolean;
  take(given: GivenFiles): void;
  run(opened: OpenedImport, options: ImportOptions): void;
  undo(importId: string): void;
  stop(): void;
  startAgain(): void;
}

/** Times a second that progress is shown; each is a look at the screen for whoever has it read to them. */
const showEveryMs = 200;

/** An import from what was given to its end. */
export function useImportSteps(means: ImportMeans, onError: (error: unknown) => void): ImportSteps {
  const [state, setState] = useState<ImportState>({ step: 'choose' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const start = (
    work: (signal: AbortSignal, onProgress: (progress: ImportProgress) => void) => Promise<ImportState>,
  ) => {
    running.current?.abort();
    const stop = new AbortController();
    running.current = stop;
    let shownAt = 0;
    let phase: string | undefined;
    const onProgress = (progress: ImportProgress) => {
      const now = performance.now();
      if (stop.signal.aborted || (progress.phase === phase && now - shownAt < showEveryMs)) return;
      shownAt = now;
      phase = progress.phase;
      setState({ step: 'working', progress });
    };
    work(stop.signal, onProgress).then(
      (next) => running.current === stop && setState(next),
      (error) => {
        if (running.current !== stop) return;
        setState({ step: 'choose' });
        if (!stop.signal.aborted) onError(error);
      },
    );
  };

  return {
    state,
    isWriting: state.step === 'working' && ['writing', 'undoing', 'backup'].includes(state.progress.phase),
    take: (given) =>
      start(async (signal, onProgress) => {
        onProgress({ phase: 'opening', done: 0 });
        const opened = await openGiven(given, means);
        signal.throwIfAborted();
        if (opened.state === 'unknown') return { step: 'choose', problem: opened.reason };
        const survey = await opened.opened.survey({ signal, onProgress });
        const isEmpty = survey.lines.every(({ fresh, same, changed }) => fresh + same + changed === 0);
        if (isEmpty && survey.remarks.length === 0) return { step: 'choose', problem: 'no-notes' };
        return { step: 'ready', opened: opened.opened, survey };
      }),
    run: (opened, options) =>
      start(async (signal, onProgress) => {
        const importId = await opened.run(options, { signal, onProgress });
        const [row, remarks] = await Promise.all([getImport(importId), listImportRemarks(importId)]);
        return row ? { step: 'done', row, remarks } : { step: 'choose' };
      }),
    undo: (importId) =>
      start(async (signal, onProgress) => {
        onProgress({ phase: 'undoing', done: 0 });
        const kept = await importAlone(signal, () =>
          undoWholeImport(importId, {
            signal,
            onProgress: (done, total) => onProgress({ phase: 'undoing', done, total }),
          }),
        );
        return { step: 'undone', kept };
      }),
    stop: () => running.current?.abort(),
    startAgain: () => {
      running.current?.abort();
      running.current = undefined;
      setState({ step: 'choose' });
    },
  };
}
