import type { ReadyNote } from '#storage/importNotes.ts';

/** Notes in one transaction: it is on the disk when it is done, which takes its time however little is in it; more would hold the window up. */
const mostNotes = 20;
/** The same for their texts, which are checked before they are written. In UTF-16 units. */
const mostText = 150_000;
/** The same for the bytes of their files. */
const mostBytes = 8_000_000;
/** Notes that are read ahead while others are written. */
const mostAhead = 24;

/** Gathers notes that are being made ready and writes them some at a time, while the next ones are read. */
export interface Batches {
  /** Takes a note, or what turns out to be none; waits where enough are under way. */
  add(note: Promise<ReadyNote | undefined>): Promise<void>;
  /** Writes what is left. */
  end(): Promise<void>;
}

/** Starts to gather. */
export function createBatches(save: (notes: readonly ReadyNote[]) => Promise<void>): Batches {
  const underWay: Promise<ReadyNote | undefined>[] = [];
  let ready: ReadyNote[] = [];
  let bytes = 0;
  let text = 0;
  const flush = async () => {
    const notes = ready;
    ready = [];
    bytes = 0;
    text = 0;
    if (notes.length > 0) await save(notes);
  };
  const takeFirst = async () => {
    const first = await underWay.shift();
    if (!first) return;
    ready.push(first);
    bytes += first.assets.reduce((sum, asset) => sum + asset.bytes.length, 0);
    text += first.body.text.length;
    if (ready.length >= mostNotes || bytes >= mostBytes || text >= mostText) await flush();
  };
  return {
    async add(note) {
      underWay.push(note);
      while (underWay.length > mostAhead) await takeFirst();
    },
    async end() {
      while (underWay.length > 0) await takeFirst();
      await flush();
    },
  };
}
