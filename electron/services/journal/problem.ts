import { AppError } from '#contract/appError.ts';
import type { JournalState } from '#contract/journalSchemas.ts';
import { fileFailure } from './fileFailure.ts';

type Problem = NonNullable<JournalState['problem']>;

/** What keeps something from working now, and since when. */
export interface ProblemNote {
  current(): Problem | undefined;
  clear(): void;
  /** Runs work, and notes whether it fails. @throws AppError where it does, with a code of its own where the file system failed. */
  watch<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** Codes that tell of a wrong request, and nothing of the folder. */
const ofRequest: readonly string[] = [
  'invalid-input',
  'not-found',
  'interrupted',
  'damaged-file',
  'wrong-passphrase',
  'library-taken',
];

/** Makes a note of nothing. */
export function createProblemNote(): ProblemNote {
  let problem: Problem | undefined;
  return {
    current: () => problem,
    clear() {
      problem = undefined;
    },
    async watch(work) {
      try {
        const result = await work();
        problem = undefined;
        return result;
      } catch (caught) {
        const error = fileFailure(caught);
        if (error instanceof AppError && !ofRequest.includes(error.code)) {
          const { code, message } = error;
          problem = problem?.code === code ? problem : { code, message, since: new Date().toISOString() };
        }
        throw error;
      }
    },
  };
}
