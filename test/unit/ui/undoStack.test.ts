import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { createUndoStack, type Inverting } from '#ui/undoStack.ts';

/** A library of one list, whose every change can be taken back. */
function createShelf() {
  let books: readonly string[] = [];
  const invert: Inverting = async (work) => {
    const before = books;
    const result = await work();
    const after = books;
    const undo = async () => {
      expect(books).toBe(after);
      books = before;
    };
    return { result, undo: before === after ? undefined : undo };
  };
  const stack = createUndoStack(invert);
  return {
    stack,
    books: () => books,
    put: (book: string) => {
      const before = books;
      books = [...books, book];
      stack.push({
        message: `Put ${book}.`,
        undo: async () => {
          books = before;
        },
      });
    },
  };
}

test('whatever is done, taken back and done again, the library is as the steps say', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom('put', 'undo', 'redo'), { maxLength: 40 }), async (acts) => {
      const shelf = createShelf();
      let [done, undone]: [readonly string[], readonly string[]] = [[], []];
      for (const [at, act] of acts.entries()) {
        if (act === 'put') {
          shelf.put(`${at}`);
          [done, undone] = [[...done, `${at}`], []];
        } else if (act === 'undo') {
          const outcome = await shelf.stack.undo();
          expect(outcome?.message).toBe(done.length > 0 ? `Put ${done.at(-1)}.` : undefined);
          [done, undone] = [done.slice(0, -1), [...undone, ...done.slice(-1)]];
        } else {
          const outcome = await shelf.stack.redo();
          expect(outcome?.message).toBe(undone.length > 0 ? `Put ${undone.at(-1)}.` : undefined);
          [done, undone] = [[...done, ...undone.slice(-1)], undone.slice(0, -1)];
        }
        expect(shelf.books()).toEqual(done);
        expect(shelf.stack.getDepths()).toEqual({ undo: done.length, redo: undone.length });
      }
    }),
  );
});

test('the last fifty steps can be taken back', async () => {
  const { stack, put, books } = createShelf();
  for (let at = 0; at < 60; at += 1) put(`${at}`);
  let count = 0;
  while (await stack.undo()) count += 1;
  expect(count).toBe(50);
  expect(books()).toHaveLength(10);
});

test('a step that cannot be taken back stays, and one is taken back once only', async () => {
  const { stack } = createShelf();
  let isFull = true;
  const taken: string[] = [];
  const step = {
    message: 'Moved.',
    undo: async () => {
      if (isFull) throw new Error('The disk is full.');
      taken.push('moved');
      return 'Moved back, but for one.';
    },
    afterwards: () => void taken.push('shown'),
  };
  stack.push(step);
  stack.push({ message: 'Later.', undo: async () => undefined });
  await expect(stack.undo(step)).rejects.toThrow('The disk is full.');
  expect(stack.getDepths().undo).toBe(2);
  isFull = false;
  expect(await Promise.all([stack.undo(step), stack.undo(step)])).toEqual([
    { message: 'Moved.', said: 'Moved back, but for one.' },
    undefined,
  ]);
  expect(taken).toEqual(['moved', 'shown']);
  expect(await stack.undo()).toEqual({ message: 'Later.', said: undefined });
});

test('an undo that pauses between its steps is not run within the library’s transaction, and is not done again', async () => {
  const inverted: string[] = [];
  const stack = createUndoStack(async (work) => {
    inverted.push('inverted');
    return { result: await work(), undo: async () => undefined };
  });
  stack.push({ message: 'Imported.', undo: () => new Promise((resolve) => setTimeout(resolve, 1)), isLong: true });
  expect(await stack.undo()).toEqual({ message: 'Imported.', said: undefined });
  expect(inverted).toEqual([]);
  expect(stack.getDepths()).toEqual({ undo: 0, redo: 0 });
});
