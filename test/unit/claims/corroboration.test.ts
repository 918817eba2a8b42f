import { expect, test } from '@playwright/test';
import { countIndependentSources } from '#domain/corroboration.ts';
import { bestGrade, gradeCode } from '#domain/grade.ts';
import { newId } from '#domain/id.ts';
import type { NoteLink } from '#domain/noteLink.ts';

function linkOf(one: string, other: string, kind: NoteLink['kind'] = 'reprint'): NoteLink {
  const now = '2026-01-05T08:00:00.000Z';
  return { id: newId(), rev: 1, createdAt: now, updatedAt: now, kind, noteIds: [one, other] };
}

const supports = 'supports' as const;

test('notes of one source count once, and notes without a source each', () => {
  const evidence = [
    { noteId: 'a', sourceId: 'reuters', stance: supports },
    { noteId: 'b', sourceId: 'reuters', stance: supports },
    { noteId: 'b', sourceId: 'reuters', stance: supports },
    { noteId: 'c', stance: supports },
    { noteId: 'd', stance: supports },
  ];
  expect(countIndependentSources(evidence, [])).toBe(3);
});

test('reprints count once, through notes that say nothing of it themselves', () => {
  const evidence = [
    { noteId: 'a', sourceId: 'reuters', stance: supports },
    { noteId: 'z', sourceId: 'le-monde', stance: supports },
  ];
  const links = [linkOf('a', 'm'), linkOf('m', 'n'), linkOf('z', 'n')];
  expect(countIndependentSources(evidence, links)).toBe(1);
  expect(countIndependentSources(evidence, links.slice(1))).toBe(2);
  expect(countIndependentSources(evidence, [linkOf('a', 'z', 'different')])).toBe(2);
});

test('what contradicts a claim does not support it', () => {
  expect(
    countIndependentSources(
      [
        { noteId: 'a', stance: supports },
        { noteId: 'b', stance: 'contradicts' },
      ],
      [],
    ),
  ).toBe(1);
  expect(countIndependentSources([], [])).toBe(0);
});

test('a grade is a letter and a number; the best of several leads', () => {
  const grades = [
    { reliability: 'F', credibility: 6 },
    { reliability: 'B', credibility: 2 },
    { reliability: 'A', credibility: 3 },
  ] as const;
  const best = bestGrade(grades);
  expect(best && gradeCode(best)).toBe('A3');
  expect(bestGrade([])).toBeUndefined();
});
