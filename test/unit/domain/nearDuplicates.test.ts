import fs from 'node:fs';
import { expect, test } from '@playwright/test';
import { generateReprints, reprintsOf } from '#fixtures/reprints.ts';
import { findReprints } from '#fixtures/sampleIndex.ts';

/** What the library promises of near-duplicates. */
const bars = { recall: 0.95, precision: 0.98 };
const sharedPages = new URL('../../../../shared/corpus/web/truth.json', import.meta.url);

test('reprints are found, and other stories of the same topic and source are not, in English, French and Chinese', () => {
  const { recall, precision, mistakes } = findReprints(generateReprints(60));
  expect(recall, mistakes.join('\n')).toBeGreaterThanOrEqual(bars.recall);
  expect(precision, mistakes.join('\n')).toBeGreaterThanOrEqual(bars.precision);
});

test('the same holds for real articles', () => {
  test.skip(!fs.existsSync(sharedPages), 'The shared corpus does not lie beside the project.');
  const pages = JSON.parse(fs.readFileSync(sharedPages, 'utf8')) as { id: string; body?: string }[];
  const articles = pages.flatMap(({ id, body }) => (body && body.length > 400 ? [{ id, body }] : [])).slice(0, 120);
  const texts = articles.flatMap(({ id, body }, number) => reprintsOf(id, body, number));
  const { recall, precision, mistakes } = findReprints(texts);
  expect(recall, mistakes.join('\n')).toBeGreaterThanOrEqual(bars.recall);
  expect(precision, mistakes.join('\n')).toBeGreaterThanOrEqual(bars.precision);
});
