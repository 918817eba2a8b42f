import { AppError } from '#contract/appError.ts';
import { ArchiveError } from '#extract/archive/archive.ts';
import { openArchive } from '#extract/archive/openArchive.ts';
import { openFolder } from '#extract/archive/openFolder.ts';
import { bringExport } from './bringExport.ts';
import { type ExportFiles, findExport } from './exportFiles.ts';
import type { GivenFiles, Running } from './importSource.ts';
import { createJoining } from './joining.ts';
import { surveyExport } from './surveyExport.ts';
import type { VigieAnswer, VigieRequest } from './vigieMessages.ts';

// The schema of documents needs the types of the page, so this worker stands in the page's project; at run time it asks for nothing of it.

/** A library of a hundred thousand notes has pages, pictures and captures. */
const maxEntries = 3_000_000;
const progressMs = 100;

interface Opened {
  readonly name: string;
  readonly files: ExportFiles;
  joining: ReturnType<typeof createJoining>;
}

let opened: Opened | undefined;
let stopping = new AbortController();

const say = (answer: VigieAnswer) => postMessage(answer);

addEventListener('message', ({ data }: MessageEvent<VigieRequest>) => {
  if (data.kind === 'stop') stopping.abort();
  else answer(data).then(say, (error) => say(failureOf(error)));
});

async function answer(request: Exclude<VigieRequest, { kind: 'stop' }>): Promise<VigieAnswer> {
  stopping = new AbortController();
  const running = runningWith(stopping.signal);
  if (request.kind === 'open') return { kind: 'done', output: await open(request.input) };
  if (!opened) throw new Error('Nothing is open.');
  if (request.kind === 'survey') {
    // Looked through again, it is compared with the library as it is by now.
    opened.joining = createJoining();
    return { kind: 'done', output: await surveyExport(opened.files, opened.joining, running) };
  }
  return { kind: 'done', output: await bringExport(opened.files, opened.name, opened.joining, running) };
}

async function open({ name, isFolder, files }: GivenFiles): Promise<boolean> {
  const [first] = files;
  if (!first) return false;
  const archive = isFolder ? openFolder(files) : await openArchive(first.file, name, maxEntries);
  const found = await findExport(archive);
  opened = found && { name, files: found, joining: createJoining() };
  return found !== undefined;
}

function runningWith(signal: AbortSignal): Running {
  let saidAt = 0;
  return {
    signal,
    onProgress(progress) {
      if (performance.now() - saidAt < progressMs) return;
      saidAt = performance.now();
      say({ kind: 'progress', progress });
    },
  };
}

function failureOf(error: unknown): VigieAnswer {
  if (stopping.signal.aborted) return { kind: 'stopped' };
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const code = error instanceof AppError ? error.code : error instanceof ArchiveError ? 'damaged-file' : undefined;
  return { kind: 'failed', name, message, ...(code !== undefined && { code }) };
}
