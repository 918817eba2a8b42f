import { expect, test } from '@playwright/test';
import { expectedText } from '#features/search/expectedText.ts';
import { parseQuery } from '#search/queryLanguage.ts';

test('what a mistake should have been is said in the person’s language', () => {
  const [problem] = parseQuery('is:nothing ').problems;
  expect(problem?.code).toBe('unknown-value');
  expect(expectedText(problem?.expected ?? [], 'en')).toContain('unread');
  expect(expectedText(problem?.expected ?? [], 'fr')).toContain('non-lu');
  expect(expectedText(problem?.expected ?? [], 'zh')).toContain('未读');
  expect(expectedText(['person:"Jack Ma"'], 'fr')).toBe('person:"Jack Ma"');
});
