import type { JournalDamage } from '#contract/journalSchemas.ts';

type Found = Pick<JournalDamage, 'kind' | 'file' | 'table'>;

/** Puts what is passed over in one file between the revisions around it. */
export interface DamageRange {
  /** Something is wrong here. */
  open(found: Found): void;
  /** A sound row: what was wrong before it lies before its revision. */
  pass(rev: number): void;
  /** Whether the end of something wrong is not known yet. */
  isOpen(): boolean;
  /** What is known in full since the last call. */
  take(): JournalDamage[];
  /** The same at the end of the file. */
  finish(): JournalDamage[];
}

/** Where rows were written again, revisions do not rise, and what is lost may have any. */
function ended(damage: JournalDamage, next: number): JournalDamage {
  return next > damage.afterRev ? { ...damage, beforeRev: next } : { ...damage, afterRev: 0 };
}

/** Begins after the row with revision `rev`. */
export function createDamageRange(rev: number): DamageRange {
  let lastRev = rev;
  let opened: JournalDamage[] = [];
  let done: JournalDamage[] = [];
  const take = () => {
    const taken = done;
    done = [];
    return taken;
  };
  return {
    open({ table, ...found }) {
      opened.push({ ...found, afterRev: lastRev, ...(table !== undefined && { table }) });
    },
    pass(next) {
      if (opened.length > 0) {
        done.push(...opened.map((damage) => ended(damage, next)));
        opened = [];
      }
      lastRev = next;
    },
    isOpen: () => opened.length > 0,
    take,
    finish() {
      done.push(...opened);
      opened = [];
      return take();
    },
  };
}
