import { useEffect, useRef, useState } from 'react';
import { type ColumnUse, columnUses } from '#domain/entityCsvColumns.ts';
import { type Imported, saveImported } from '#storage/entityImport.ts';
import type { ChangedRows } from '#storage/recordingWriter.ts';
import { undoImported } from '#storage/undoImport.ts';
import { type PlanLine, planImport } from './importPlan.ts';
import { type CsvTable, maxCsvBytes, readCsv } from './readCsv.ts';

/** What was imported, to be shown and to be taken back. */
export interface ImportResult {
  readonly made: number;
  readonly changed: number;
  readonly refused: Imported['refused'];
  readonly isStopped: boolean;
  readonly writes: readonly ChangedRows[];
}

export type ImportState =
  | { readonly step: 'choose'; readonly problem?: 'tooLarge' | 'emptyFile' }
  | { readonly step: 'reading' }
  | { readonly step: 'planning'; readonly table: CsvTable; readonly uses: readonly ColumnUse[]; readonly done: number }
  | {
      readonly step: 'ready';
      readonly table: CsvTable;
      readonly uses: readonly ColumnUse[];
      readonly plan: readonly PlanLine[];
    }
  | { readonly step: 'importing' | 'undoing'; readonly done: number; readonly total: number }
  | { readonly step: 'done'; readonly result: ImportResult }
  | { readonly step: 'undone'; readonly kept: number };

/** Lines that are written at once; between writes the window is free and the import can be stopped. */
const batchSize = 100;

/** Takes an import back, the last write first; gives how many names stay, as they are in use. */
export async function undoImport({ writes }: ImportResult, onProgress?: (done: number) => void): Promise<number> {
  let kept = 0;
  for (const [index, changes] of writes.toReversed().entries()) {
    onProgress?.(index);
    kept += (await undoImported(changes)).kept;
  }
  return kept;
}

/** An import from the file to its end, which can be stopped at any time and taken back. */
export function useImport(onError: (error: unknown) => void, onLeft: (result: ImportResult) => void) {
  const [state, setState] = useState<ImportState>({ step: 'choose' });
  const running = useRef<AbortController>(undefined);
  const isLeft = useRef(false);
  useEffect(() => {
    isLeft.current = false;
    return () => {
      isLeft.current = true;
      running.current?.abort();
    };
  }, []);

  const run = (work: (signal: AbortSignal) => Promise<void>) => {
    running.current?.abort();
    const stop = new AbortController();
    running.current = stop;
    work(stop.signal).catch((error) => {
      if (stop.signal.aborted) return;
      setState({ step: 'choose' });
      onError(error);
    });
  };
  const plan = async (table: CsvTable, uses: readonly ColumnUse[], signal: AbortSignal) => {
    setState({ step: 'planning', table, uses, done: 0 });
    const show = (done: number) => setState({ step: 'planning', table, uses, done });
    const lines = await planImport(table, uses, show, signal);
    setState({ step: 'ready', table, uses, plan: lines });
  };

  return {
    state,
    choose: (file: File) =>
      run(async (signal) => {
        if (file.size > maxCsvBytes) return setState({ step: 'choose', problem: 'tooLarge' });
        setState({ step: 'reading' });
        const table = await readCsv(new Uint8Array(await file.arrayBuffer()), signal);
        if (!table || table.lines.length === 0) return setState({ step: 'choose', problem: 'emptyFile' });
        await plan(table, columnUses(table.headings), signal);
      }),
    changeUses: (table: CsvTable, uses: readonly ColumnUse[]) => run((signal) => plan(table, uses, signal)),
    save: (lines: readonly PlanLine[]) =>
      run(async (signal) => {
        const wanted = lines.flatMap((one) => (one.state === 'new' || one.state === 'changed' ? [one] : []));
        const writes: ChangedRows[] = [];
        const refused: Imported['refused'][number][] = [];
        let isFailed = false;
        try {
          for (let from = 0; from < wanted.length && !signal.aborted; from += batchSize) {
            setState({ step: 'importing', done: from, total: wanted.length });
            const imported = await saveImported(wanted.slice(from, from + batchSize));
            writes.push(imported.changes);
            refused.push(...imported.refused);
          }
        } catch (error) {
          // What was written before stays, and can be taken back.
          onError(error);
          isFailed = true;
        }
        const all = writes.flat();
        const made = all.filter(({ before }) => before === undefined).length;
        const isStopped = isFailed || signal.aborted;
        const result = { made, changed: all.length - made, refused, isStopped, writes };
        if (isLeft.current) onLeft(result);
        else setState({ step: 'done', result });
      }),
    /** Stops where it is: what was written stays, and can be taken back. */
    stop: () => running.current?.abort(),
    undo: (result: ImportResult) =>
      run(async () => {
        const kept = await undoImport(result, (done) =>
          setState({ step: 'undoing', done, total: result.writes.length }),
        );
        setState({ step: 'undone', kept });
      }),
    startAgain: () => {
      running.current?.abort();
      setState({ step: 'choose' });
    },
  };
}
