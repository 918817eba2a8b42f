import fc from 'fast-check';
import { AppError } from '#contract/appError.ts';
import { expect, test } from '#fixtures/journalTest.ts';
import { createLatestRevs } from '#services/journal/latestRevs.ts';
import { checkRow, isSound, readHead, rowLine } from '#services/journal/line.ts';
import { readRow } from '#services/journal/readSegment.ts';

const at = '2026-11-26T01:02:03.456Z';
const entry = fc.record({
  rev: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  table: fc.stringMatching(/^[A-Za-z]{1,40}$/),
  id: fc.string({ minLength: 1, maxLength: 500, unit: 'binary' }).filter((id) => id.isWellFormed()),
  value: fc.option(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()), { nil: undefined }),
});
type Entry = typeof entry extends fc.Arbitrary<infer Value> ? Value : never;

function lineOf({ rev, table, id, value }: Entry): string {
  return rowLine({ rev, table, id, ...(value !== undefined && { row: JSON.stringify(value) }) }, at);
}

test('every change comes back from its line as it was', () => {
  fc.assert(
    fc.property(entry, (change) => {
      const text = lineOf(change);
      expect(text).not.toMatch(/[\n\r]/);
      const line = Buffer.from(text);
      const row = readRow(line, undefined);
      const parsed = JSON.parse(text);
      const { rev, table, id, value } = change;
      expect(row).toMatchObject({ rev, table, at, idJson: Buffer.from(JSON.stringify(id)).toString('latin1') });
      expect(readHead(line)?.isRemoved).toBe(value === undefined);
      expect(parsed).toMatchObject({ rev, at, table, id });
      expect(parsed.row).toEqual(value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('no flipped bit, no lost or added byte and no cut goes unnoticed', () => {
  fc.assert(
    fc.property(entry, fc.nat(), fc.integer({ min: 0, max: 7 }), (change, where, bit) => {
      const line = Buffer.from(lineOf(change));
      const index = where % line.length;
      const flipped = Buffer.from(line);
      flipped.writeUInt8(flipped.readUInt8(index) ^ (1 << bit), index);
      expect(isSound(line)).toBe(true);
      expect(isSound(flipped)).toBe(false);
      expect(isSound(line.subarray(0, index))).toBe(false);
      expect(isSound(Buffer.concat([line.subarray(0, index), line.subarray(index + 1)]))).toBe(false);
      expect(isSound(Buffer.concat([line, line.subarray(0, 1)]))).toBe(false);
    }),
  );
});

test('whatever passes for a row makes a line of one object', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string(), fc.stringMatching(/^\{.*\}$/)), (row) => {
      try {
        checkRow(row);
      } catch (error) {
        expect(error).toBeInstanceOf(AppError);
        return;
      }
      const text = rowLine({ rev: 1, table: 'notes', id: 'a', row }, at);
      expect(text.split('\n')).toHaveLength(1);
      expect(Object.keys(JSON.parse(text))).toEqual(['rev', 'at', 'table', 'id', 'row', 'crc32']);
    }),
  );
});

test('the table of latest revisions knows what a map knows', () => {
  const id = fc.oneof(fc.uuid(), fc.string({ minLength: 1, maxLength: 3 }));
  const seen = fc.record({ table: fc.constantFrom('notes', 'bodies'), id, rev: fc.integer({ min: 1, max: 1000 }) });
  fc.assert(
    fc.property(fc.array(seen, { maxLength: 200 }), (rows) => {
      const [latest, map] = [createLatestRevs(), new Map<string, number>()];
      const isRight = rows.every((row) => {
        const key = `${row.table} ${row.id}`;
        const isNew = !map.has(key);
        map.set(key, Math.max(row.rev, map.get(key) ?? 0));
        return latest.note(row.table, JSON.stringify(row.id), row.rev) === isNew;
      });
      expect(isRight).toBe(true);
      const claimed = rows.filter((row) => latest.claim(row.table, JSON.stringify(row.id), row.rev));
      expect(claimed.map((row) => `${row.table} ${row.id} ${row.rev}`).sort()).toEqual(
        [...map].map(([key, rev]) => `${key} ${rev}`).sort(),
      );
      expect(latest.claim('sources', '"unknown"', 1)).toBe(true);
    }),
  );
});

test('a hundred thousand rows are told apart', () => {
  const latest = createLatestRevs();
  const ids = Array.from({ length: 100_000 }, () => JSON.stringify(crypto.randomUUID()));
  expect(ids.filter((id, index) => latest.note('notes', id, index + 1))).toHaveLength(ids.length);
  expect(ids.filter((id, index) => latest.claim('notes', id, index + 1))).toHaveLength(ids.length);
  expect(ids.filter((id, index) => latest.claim('notes', id, index + 1))).toHaveLength(0);
});
