import * as v from 'valibot';
import { AppError, appErrorCodeSchema } from '#contract/appError.ts';
import { importAlone } from '#storage/imports.ts';
import type { GivenFiles, OpenedImport, Running } from './importSource.ts';
import type { VigieAnswer, VigieRequest, VigieTask, VigieTasks } from './vigieMessages.ts';

/**
 * Opens an export of Vigie, to bring it in again; `undefined` where what was given is none. It is read and written in a worker, so that the window stays
 * free however large it is.
 * @throws AppError `newer-format`, `damaged-file`
 */
export async function openVigieExport(
  given: GivenFiles,
  makeBackup: () => Promise<unknown>,
): Promise<OpenedImport | undefined> {
  if (!mayBeExport(given)) return undefined;
  const reader = startReader();
  const quiet = { signal: new AbortController().signal, onProgress: () => undefined };
  const isExport = await reader.ask('open', given, quiet).catch((error) => {
    reader.end();
    throw error;
  });
  if (!isExport) {
    reader.end();
    return undefined;
  }
  return {
    format: 'vigie',
    name: given.name,
    survey: (running) => reader.ask('survey', undefined, running),
    async run(_options, running) {
      running.onProgress({ phase: 'backup', done: 0 });
      // A backup that cannot be made is said where backups are shown; it holds up no import.
      await makeBackup().catch(() => undefined);
      return importAlone(running.signal, () => reader.ask('run', undefined, running));
    },
  };
}

function mayBeExport({ isFolder, files }: GivenFiles): boolean {
  if (!isFolder) return files.some(({ path }) => /\.zip$/i.test(path));
  return files.some(({ path }) => /(?:^|\/)vigie-export\.json$/.test(path));
}

interface Reader {
  ask<Task extends VigieTask>(
    task: Task,
    input: VigieTasks[Task]['input'],
    running: Running,
  ): Promise<VigieTasks[Task]['output']>;
  end(): void;
}

function startReader(): Reader {
  const worker = new Worker(new URL('./vigieWorker.ts', import.meta.url), { type: 'module', name: 'import' });
  const post = (request: VigieRequest) => worker.postMessage(request);
  return {
    ask(task, input, { signal, onProgress }) {
      return new Promise((resolve, reject) => {
        const settled = new AbortController();
        const hear = ({ data }: MessageEvent<VigieAnswer>) => {
          if (data.kind === 'progress') return onProgress(data.progress);
          settled.abort();
          if (data.kind === 'done') resolve(data.output as VigieTasks[typeof task]['output']);
          else reject(data.kind === 'stopped' ? signal.reason : failureOf(data));
        };
        const listening = { signal: settled.signal };
        worker.addEventListener('message', hear, listening);
        worker.addEventListener(
          'error',
          ({ message }) => reject(new Error(message || 'The importing worker stopped.')),
          listening,
        );
        signal.addEventListener('abort', () => post({ kind: 'stop' }), listening);
        post({ kind: task, input } as VigieRequest);
      });
    },
    end: () => worker.terminate(),
  };
}

/** An error of the worker as one of the page: its class is lost on the way, its code and name are not. */
function failureOf({ code, name, message }: Extract<VigieAnswer, { kind: 'failed' }>): Error {
  const known = v.safeParse(appErrorCodeSchema, code);
  if (known.success) return new AppError(known.output, message);
  const error = new Error(message);
  error.name = name;
  return error;
}
