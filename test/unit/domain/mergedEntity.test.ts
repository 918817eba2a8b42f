import { expect, test } from '@playwright/test';
import type { Mention } from '#domain/entity.ts';
import { newId } from '#domain/id.ts';
import { isLookedFor } from '#domain/lookedFor.ts';
import { mergedMention } from '#domain/mergedEntity.ts';
import { scriptOfName } from '#domain/nameScript.ts';

function mentionOf(state: Mention['state'], salience: Mention['salience'], doubtful?: true): Mention {
  const stamps = { rev: 1, createdAt: '2026-11-25T10:00:00.000Z', updatedAt: '2026-11-25T10:00:00.000Z' };
  return { id: newId(), noteId: newId(), entityId: newId(), ...stamps, state, salience, ...(doubtful && { doubtful }) };
}

test('of two mentions in one note a person’s word counts before a guess, and yes before no', () => {
  const merged = (kept: Mention, other: Mention) => {
    const { id, state, salience, doubtful } = mergedMention(kept, other);
    expect(id).toBe(kept.id);
    return [state, salience, doubtful];
  };
  expect(merged(mentionOf('rejected', 'subject'), mentionOf('accepted', 'mention'))).toEqual([
    'accepted',
    'mention',
    undefined,
  ]);
  expect(merged(mentionOf('suggested', 'subject', true), mentionOf('rejected', 'mention'))).toEqual([
    'rejected',
    'mention',
    undefined,
  ]);
  expect(merged(mentionOf('accepted', 'mention'), mentionOf('accepted', 'subject'))).toEqual([
    'accepted',
    'subject',
    undefined,
  ]);
  expect(merged(mentionOf('suggested', 'mention', true), mentionOf('suggested', 'mention'))).toEqual([
    'suggested',
    'mention',
    undefined,
  ]);
  expect(merged(mentionOf('suggested', 'mention', true), mentionOf('suggested', 'mention', true))).toEqual([
    'suggested',
    'mention',
    true,
  ]);
});

test('the script of a name is told by its letters, and what is too short to be looked for is known', () => {
  const names = ['Alibaba', '阿里巴巴', 'ソニー', '삼성', 'Яндекс', 'علي بابا', '3M', '360'];
  expect(names.map(scriptOfName)).toEqual(['Latn', 'Hani', 'Jpan', 'Kore', 'Cyrl', 'Arab', 'Latn', undefined]);
  expect(['X', '阿', 'X.', '3M', '阿里', 'é'].map(isLookedFor)).toEqual([false, false, false, true, true, false]);
});
