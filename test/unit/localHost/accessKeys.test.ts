import { expect, test } from '@playwright/test';
import { createDoor, makeTicket, proofOf, sameSecret, sessionKey } from '#localHost/accessKeys.ts';

const token = 'T'.repeat(43);

test('the token opens always, a ticket once and for a minute', () => {
  const opens = createDoor(token);
  expect(opens(token, 0)).toBe(true);
  expect(opens(token, 0)).toBe(true);
  const [first, second] = [makeTicket(token, 1000), makeTicket(token, 1001)];
  expect(opens(first, 2000)).toBe(true);
  expect(opens(first, 2000)).toBe(false);
  expect(opens(second, 61_001)).toBe(true);
  expect(opens(makeTicket(token, 1002), 61_003)).toBe(false);
});

test('nothing else opens', () => {
  const opens = createDoor(token);
  const [, proof] = makeTicket(token, 0).split('.');
  const foreign = makeTicket('U'.repeat(43), 0);
  const keys = ['', '.', `zzzzzz.${proof}`, foreign, sessionKey(token), proofOf(token, 1, 'x'), `${token} `];
  expect(keys.filter((key) => opens(key, 0))).toEqual([]);
});

test('a proof belongs to its challenge and its port', () => {
  const proofs = [proofOf(token, 1, 'a'), proofOf(token, 1, 'b'), proofOf(token, 2, 'a'), sessionKey(token)];
  expect(new Set(proofs).size).toBe(4);
  expect(sameSecret(proofOf(token, 1, 'a'), proofOf(token, 1, 'a'))).toBe(true);
});
