import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { canonicalUrl, domainOf, parseWebUrl } from '#domain/webUrl.ts';

test('reads an address as people type it', () => {
  for (const [text, href] of [
    ['https://www.lemonde.fr/x', 'https://www.lemonde.fr/x'],
    ['  lemonde.fr/x \n', 'https://lemonde.fr/x'],
    ['HTTP://Example.com', 'http://example.com/'],
    ['//lemonde.fr/x', 'https://lemonde.fr/x'],
    ['lemonde.fr:8080/x?y=1#z', 'https://lemonde.fr:8080/x?y=1#z'],
    ['localhost:3000', 'https://localhost:3000/'],
    ['http://localhost', 'http://localhost/'],
    ['192.168.1.10/wiki', 'https://192.168.1.10/wiki'],
    ['http://[::1]:80/', 'http://[::1]/'],
    ['bücher.de', 'https://xn--bcher-kva.de/'],
    ['例子.中国/新闻', 'https://xn--fsqu00a.xn--fiqs8s/%E6%96%B0%E9%97%BB'],
    ['https://fr.wikipedia.org/wiki/Saint-Malo_(homonymie)', 'https://fr.wikipedia.org/wiki/Saint-Malo_(homonymie)'],
  ] as const) {
    expect(parseWebUrl(text)?.href, text).toBe(href);
  }
});

test('refuses what is no web address', () => {
  for (const text of [
    ...[
      '',
      ' ',
      'hello',
      'lemonde.fr /x',
      'https://exa mple.com',
      'https://lemonde.fr/a b',
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
    ],
    ...[
      'file:///etc/passwd',
      'data:text/html,x',
      'ftp://example.com',
      'mailto:a@b.fr',
      'a@b.fr',
      'https://user:pw@example.com',
    ],
    ...[
      'http://',
      'https://.',
      'https://com',
      '18.5',
      '1.2',
      'https://18.5',
      '.fr',
      'a..fr',
      'lemonde.fr\u0000',
      'java\nscript:x',
      'vbscript:x',
    ],
    ...['http:///x', 'blob:https://a.fr/1', 'Un article. Deux phrases.'],
  ]) {
    expect(parseWebUrl(text)?.href, text).toBeUndefined();
  }
});

test('the domain is the host without www', () => {
  expect(domainOf('https://www.lemonde.fr/x')).toBe('lemonde.fr');
  expect(domainOf('https://eco.lemonde.fr')).toBe('eco.lemonde.fr');
  expect(domainOf('WWW.Example.CO.UK/a')).toBe('example.co.uk');
  expect(domainOf('https://www.fr')).toBe('www.fr');
  expect(domainOf('not a url')).toBeUndefined();
});

const article = 'https://lemonde.fr/economie/article/2013/08/02/alibaba_1.html';

test('the twins of one page are one', () => {
  for (const twin of [
    ...[
      'https://www.lemonde.fr',
      'http://www.lemonde.fr',
      'https://m.lemonde.fr',
      'https://mobile.lemonde.fr',
      'https://amp.lemonde.fr',
    ],
    ...['https://LeMonde.FR', 'https://lemonde.fr:443', 'http://lemonde.fr:80', 'https://lemonde.fr.'],
  ]) {
    expect(canonicalUrl(`${twin}/economie/article/2013/08/02/alibaba_1.html`), twin).toBe(article);
  }
  for (const ending of [
    ...[
      '#comments',
      '?utm_source=x&utm_medium=y',
      '?fbclid=1',
      '?gclid=1#a',
      '?xtor=RSS-1',
      '?at_medium=x',
      '?amp=1',
      '?outputType=amp',
      '/',
    ],
    ...['?UTM_Campaign=x', '?', '#', '/amp', '/amp/'],
  ]) {
    expect(canonicalUrl(`${article}${ending}`), ending).toBe(article);
  }
  expect(canonicalUrl('https://www.google.com/amp/s/www.lemonde.fr/economie/article/2013/08/02/alibaba_1.html')).toBe(
    article,
  );
  expect(
    canonicalUrl(
      'https://www-lemonde-fr.cdn.ampproject.org/c/s/www.lemonde.fr/economie/article/2013/08/02/alibaba_1.html',
    ),
  ).toBe(article);
  expect(canonicalUrl('https://lemonde.fr/economie/article/2013/08/02/alibaba_1.amp.html')).toBe(article);
});

test('what tells two pages apart stays', () => {
  for (const [one, other] of [
    ['https://a.fr/?id=1', 'https://a.fr/?id=2'],
    ['https://a.fr/?ref=1', 'https://a.fr/'],
    ['https://a.fr/Page', 'https://a.fr/page'],
    ['https://a.fr/#!/x', 'https://a.fr/#!/y'],
    ['https://a.fr/#/x', 'https://a.fr/'],
    ['https://m.fr/', 'https://fr/'],
    ['https://m.co.uk/', 'https://co.uk/'],
    ['https://mobile.de/', 'https://de/'],
    ['https://eco.a.fr/', 'https://a.fr/'],
    ['https://a.fr:8080/', 'https://a.fr/'],
    ['https://guitars.com/products/amp', 'https://guitars.com/products'],
    ['https://a.fr/?page=2', 'https://a.fr/'],
    ['https://a.fr/index', 'https://a.fr/'],
  ] as const) {
    expect(canonicalUrl(one), one).not.toBe(canonicalUrl(other));
  }
});

test('parameters are sorted, index pages and doubled slashes go', () => {
  expect(canonicalUrl('https://a.fr/x?b=2&a=1&utm_id=9&b=1')).toBe('https://a.fr/x?a=1&b=2&b=1');
  expect(canonicalUrl('https://a.fr/x/index.html')).toBe('https://a.fr/x');
  expect(canonicalUrl('https://a.fr//x///y')).toBe('https://a.fr/x/y');
  expect(canonicalUrl('https://a.fr/index.php')).toBe('https://a.fr/');
  expect(canonicalUrl('https://a.fr/%c3%a9t%C3%A9')).toBe('https://a.fr/%C3%A9t%C3%A9');
  expect(canonicalUrl('https://a.fr/été')).toBe('https://a.fr/%C3%A9t%C3%A9');
  expect(canonicalUrl(' not a url ')).toBe('not a url');
});

test('a canonical address is its own, whatever the address', () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
      expect(canonicalUrl(canonicalUrl(url))).toBe(canonicalUrl(url));
    }),
  );
});
