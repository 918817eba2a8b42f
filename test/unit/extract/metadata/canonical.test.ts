import { expect, test } from '@playwright/test';
import { canonicalAddress } from '#extract/metadata/canonical.ts';

test('a page is believed about its own address within its site only', () => {
  const url = 'https://www.paper.example/a/b?utm_source=x';
  const given = (address: string) => canonicalAddress([address], url, url);
  expect(given('/a/b')).toBe('https://www.paper.example/a/b');
  expect(given('https://m.paper.example/a/b')).toBe('https://m.paper.example/a/b');
  expect(given('https://paper.example/a/b')).toBe('https://paper.example/a/b');
  expect(given('https://other.example/a/b')).toBe(url);
  expect(given('https://www.paper.example/')).toBe(url);
  expect(given('javascript:alert(1)')).toBe(url);
  expect(canonicalAddress(['https://paper.example/a'], undefined, undefined)).toBe('https://paper.example/a');
});
