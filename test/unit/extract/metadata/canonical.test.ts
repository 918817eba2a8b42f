import { expect, test } from '@playwright/test';
import { canonicalAddress } from '#extract/metadata/canonical.ts';

const url = 'https://www.paper.example/news/2013/a-long-story?utm_source=x';
const own: readonly string[] = [
  'https://www.paper.example/news/2013/a-long-story',
  'https://paper.example/news/2013/a-long-story',
  'https://m.paper.example/news/2013/a-long-story',
  'https://archive.paper.example/2013/a-long-story',
  'http://www.paper.example/story/12',
];
for (const address of own) {
  test(`${address} is believed`, () => expect(canonicalAddress([address], url, url)).toBe(address));
}

const foreign: readonly string[] = [
  'https://other.example/news/2013/a-long-story',
  'https://paper.example.other.test/news',
  'https://www.paper.example/',
  'https://www.paper.example/?lang=en',
  'https://www.paper.example/news',
  'javascript:alert(1)',
  'https://user:secret@www.paper.example/x-y-z',
];
for (const address of foreign) {
  test(`${address} is not believed`, () => expect(canonicalAddress([address], url, url)).toBe(url));
}

test('a relative address is completed, and the first that is believed is taken', () => {
  expect(canonicalAddress(['https://other.example/', '/story/12'], url, url)).toBe(
    'https://www.paper.example/story/12',
  );
});

test('sites of different owners under one host are different sites', () => {
  const blog = 'https://anne.blogspot.com/2013/08/a-story.html';
  expect(canonicalAddress(['https://blogspot.com/x-1'], blog, blog)).toBe(blog);
  expect(canonicalAddress(['https://bo.blogspot.com/2013/08/a-story.html'], blog, blog)).toBe(blog);
  const paper = 'https://www.paper.co.uk/story-1';
  expect(canonicalAddress(['https://other.co.uk/story-1'], paper, paper)).toBe(paper);
  expect(canonicalAddress(['https://news.paper.co.uk/story-1'], paper, paper)).toBe('https://news.paper.co.uk/story-1');
});

test('an address without the parameter that tells the page is not believed', () => {
  const story = 'https://paper.example/article.php?id=12&ref=home';
  expect(canonicalAddress(['/article.php'], story, story)).toBe(story);
  expect(canonicalAddress(['/article.php?id=12'], story, story)).toBe('https://paper.example/article.php?id=12');
  const shared = 'https://paper.example/a-long-story?share=1';
  expect(canonicalAddress(['/a-long-story'], shared, shared)).toBe('https://paper.example/a-long-story');
});

test('a page that came without an address is believed about its own', () => {
  expect(canonicalAddress(['https://paper.example/a'], undefined, undefined)).toBe('https://paper.example/a');
  expect(canonicalAddress([], undefined, undefined)).toBeUndefined();
});
