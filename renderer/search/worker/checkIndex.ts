import { getLastRev } from '#storage/changeFeed.ts';
import { library } from '#storage/database.ts';
import { compareIds, compareTexts, removeStray, type Steps } from './compareRows.ts';
import { gatherNotes } from './gatherNotes.ts';
import { isBroken } from './isBroken.ts';
import { isRight } from './isRight.ts';
import type { Index } from './openIndex.ts';
import { pendAnew } from './pend.ts';
import { countNotes, getCursor } from './state.ts';
import { transactionOf } from './transaction.ts';
import type { Turns } from './turns.ts';

const firstDelayMs = 3000;
const laterMs = 15_000;
const betweenMs = 3_600_000;
const sampleSize = 200;
const gatheredAtOnce = 10;
/** What is done in one turn takes a few milliseconds; then others have the thread for a while. */
const pauseMs = 20;
/** So many of a sample may be wrong for whatever reason and are read again; with more, there is no telling what else is. */
const maxWrong = 10;

/** Looks from time to time, while nothing else is to be done, whether the index is what it should be, and has it mended. */
export interface Checker {
  /** The follower has caught up and rests. */
  rest(): void;
}

/** Makes the checker of an index; `wake` has the follower read what was put down as pending. */
export function createChecker(index: Index, turns: Turns, wake: () => void): Checker {
  let isDue = false;
  /** What the last check had read again. */
  let repaired: readonly string[] = [];

  function schedule(delayMs: number): void {
    if (isDue) return;
    isDue = true;
    setTimeout(() => void run(), delayMs);
  }

  async function run(): Promise<void> {
    let delayMs = firstDelayMs;
    try {
      const outcome = await check();
      if (outcome === 'right') delayMs = betweenMs;
      if (outcome === 'unsure') delayMs = laterMs;
      if (outcome === 'wrong') wake();
    } catch (error) {
      if (isBroken(error)) rebuild();
      else reportError(error);
    }
    isDue = false;
    schedule(delayMs);
  }

  /** `wrong`: something was put right and is to be looked at again; `unsure`: the library or the index has moved on meanwhile. */
  async function check(): Promise<'right' | 'wrong' | 'unsure'> {
    const { db } = index;
    const isStill = async () =>
      db === index.db && countNotes(db).pending === 0 && getCursor(db) === (await getLastRev());
    if (!(await isStill())) return 'unsure';
    const noteIds = await library.notes.toCollection().primaryKeys();
    const different = await inTurns(compareIds(db, noteIds));
    const { strays, bare } = await inTurns(compareTexts(db));
    const unlike = await listUnlike([...new Set([...repaired, ...chooseSample(noteIds)])], isStill);
    if (!unlike || !(await isStill())) return 'unsure';
    // What was read again and is wrong still is so because of the index itself.
    if (unlike.length > maxWrong || unlike.some((noteId) => repaired.includes(noteId))) {
      rebuild();
      return 'wrong';
    }
    repaired = [...new Set([...different, ...bare, ...unlike])];
    if (repaired.length + strays.length === 0) return 'right';
    await turns.write(transactionOf(index), [
      () => {
        if (db !== index.db) return;
        for (const stray of strays) removeStray(db, stray);
        pendAnew(db, repaired);
      },
    ]);
    return 'wrong';
  }

  /** Of these notes, those of which the index says something else than the library; nothing where either moved on meanwhile. */
  async function listUnlike(
    noteIds: readonly string[],
    isStill: () => Promise<boolean>,
  ): Promise<string[] | undefined> {
    const { db } = index;
    const unlike: string[] = [];
    for (let at = 0; at < noteIds.length; at += gatheredAtOnce) {
      const slice = noteIds.slice(at, at + gatheredAtOnce);
      const parts = new Map((await gatherNotes(slice)).map((part) => [part.note.id, part]));
      if (!(await isStill())) return undefined;
      const steps = (function* (): Steps<string[]> {
        const found: string[] = [];
        for (const noteId of slice) {
          if (!isRight(db, noteId, parts.get(noteId))) found.push(noteId);
          yield;
        }
        return found;
      })();
      unlike.push(...(await inTurns(steps)));
    }
    return unlike;
  }

  async function inTurns<Result>(steps: Steps<Result>): Promise<Result> {
    for (;;) {
      const step = await turns.read(() => steps.next());
      if (step.done) return step.value;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }

  function rebuild(): void {
    repaired = [];
    index.rebuild(index.db, 'damaged');
    wake();
  }

  return { rest: () => schedule(firstDelayMs) };
}

function chooseSample(noteIds: readonly string[]): readonly string[] {
  if (noteIds.length <= sampleSize) return noteIds;
  return Array.from({ length: sampleSize }, () => noteIds[Math.floor(Math.random() * noteIds.length)] ?? '');
}
