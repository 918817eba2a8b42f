import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { createDecidedTest, type SuggestionIdentity, suggestionKey } from '#domain/suggestionKey.ts';

const launch: SuggestionIdentity = {
  kind: 'event',
  type: 'product_launch',
  parties: [['Alibaba'], ['Ali Pay']],
  value: '',
  words: 'a lancé son application',
};
const isDecided = (decided: SuggestionIdentity, suggested: SuggestionIdentity) =>
  createDecidedTest([suggestionKey(decided)])(suggested);

test('a suggestion is known again in another order, case and spelling', () => {
  const again = { ...launch, parties: [['ALI-PAY'], ['alibaba']], words: 'A lancé\u00A0son application' };
  expect(suggestionKey(again)).toBe(suggestionKey(launch));
  expect(isDecided(launch, again)).toBe(true);
});

test('the same words are the same suggestion once more of the names in them are known', () => {
  const alone = { ...launch, parties: [['Alibaba']] };
  expect(isDecided(alone, launch)).toBe(true);
  expect(isDecided(launch, alone)).toBe(true);
});

test('a name that has become an alias is still the name that was decided', () => {
  expect(isDecided({ ...launch, parties: [['阿里巴巴']] }, { ...launch, parties: [['Alibaba', '阿里巴巴']] })).toBe(
    true,
  );
});

test('other products, other words about other names, other amounts and other types are other suggestions', () => {
  expect(isDecided(launch, { ...launch, parties: [['Alibaba'], ['Ding Talk']] })).toBe(false);
  expect(isDecided(launch, { ...launch, parties: [['Tencent']] })).toBe(false);
  expect(isDecided(launch, { ...launch, type: 'product_end' })).toBe(false);
  const share = { ...launch, kind: 'relation', type: 'owns', value: '18 %' } as const;
  expect(isDecided(share, { ...share, value: '20 %' })).toBe(false);
  expect(isDecided({ ...launch, kind: 'name', type: '', parties: [['Alibaba']] }, launch)).toBe(false);
});

test('a key is read back whatever stands in the names', () => {
  const names = fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(names, { minLength: 1, maxLength: 4 }), fc.string({ unit: 'binary' }), (parties, words) => {
      const identity = { ...launch, parties, words };
      expect(isDecided(identity, identity)).toBe(true);
    }),
  );
});

test('what is stored and is no key decides nothing', () => {
  expect(createDecidedTest(['', '{}', '[1]', 'x', '["event","product_launch",3,"",""]'])(launch)).toBe(false);
});
