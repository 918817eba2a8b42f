import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { htmlTags } from '#domain/htmlTags.ts';
import { neutralHtml } from '#domain/neutralHtml.ts';
import { parseCost } from '#domain/parseCost.ts';

const names = (html: string) => [...htmlTags(html)].map(({ name, closing }) => (closing ? `/${name}` : name));

/** Strings of the pieces that HTML is made of, in any order. */
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['<', '>', '/', '=', '"', "'", '<!--', '-->', '<!', '<p', '<div style=', '<svg>', '</svg>', '<script>'],
        ...['</script>', '<title>', '</title >', ' on', 'x=', '\n', '<base', '<style>', '</style>', ']]>', '\0'],
      ),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

const readings: readonly (readonly [html: string, tags: readonly string[]])[] = [
  ['<p class=a>x</P>', ['p', '/p']],
  ['a < b and <3 and <b>', ['b']],
  ['<a title="a > b"><i>', ['a', 'i']],
  ["<a title=it's><i>", ['a', 'i']],
  ['<a title="open><i>', ['a']],
  ['<!-- <p> --><b>', ['b']],
  ['<!--><b>', ['b']],
  ['<!-- --!><b>', ['b']],
  ['<!-- never closed <b>', []],
  ['<script>if (a<b) "<p>"</script><i>', ['script', '/script', 'i']],
  ['<script>"</scripty>"</script><i>', ['script', '/script', 'i']],
  ['<title><p></title><i>', ['title', '/title', 'i']],
  ['<svg><title><p></title></svg>', ['svg', 'title', 'p', '/title', '/svg']],
  ['<svg/><title><p></title>', ['svg', 'title', '/title']],
  ['<textarea><p>', ['textarea']],
  ['<!doctype html><?xml x?><b>', ['b']],
];

for (const [html, tags] of readings) {
  test(`the tags of ${html}`, () => {
    expect(names(html)).toEqual(tags);
  });
}

test('every tag lies inside the text, behind the one before it', () => {
  fc.assert(
    fc.property(soup, (html) => {
      let at = 0;
      for (const { start, end, attributes } of htmlTags(html)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(html[start]).toBe('<');
        for (const attribute of attributes) expect(attribute.end).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(html.length);
        at = end;
      }
    }),
  );
});

test('styles, scripts, handlers and the base are taken out of the parser’s way, words are not', () => {
  expect(neutralHtml('<p STYLE="color:red" onClick=go() class=a>x</p>')).toBe(
    '<p x-STYLE="color:red" x-onClick=go() class=a>x</p>',
  );
  expect(neutralHtml('<base href="/x/"><style>p{}</style>one <b>two')).toBe('<meta x-base href="/x/">one <b>two');
  expect(neutralHtml('style=1 onload=2 <pre>onclick=3</pre>')).toBe('style=1 onload=2 <pre>onclick=3</pre>');
  expect(neutralHtml('a<style>never closed <p>')).toBe('a');
  expect(neutralHtml('a<script onload=x>"<p style=y>"</script>b')).toBe('ab');
  const linked = '<script type="application/ld+json">{}</script>';
  expect(neutralHtml(linked)).toBe('');
  expect(neutralHtml(`${linked}<script>x</script>`, 'keep-data')).toBe(linked);
  expect(neutralHtml('<svg><style><p></style></svg>')).toBe('<svg><x-style><p></style></svg>');
});

test('text without tags passes unchanged', () => {
  fc.assert(
    fc.property(
      fc.string().map((text) => text.replaceAll('<', '')),
      (text) => neutralHtml(text) === text,
    ),
  );
});

test('what would hold up the parser is known from its text', () => {
  expect(parseCost('<p>'.repeat(20_000))).toBe('fine');
  expect(parseCost('<ul>'.repeat(500) + '<li>x'.repeat(500))).toBe('fine');
  expect(parseCost('<script>"<div>"'.repeat(5000))).toBe('fine');
  expect(parseCost('<div>'.repeat(50_000))).toBe('too-deep');
  expect(parseCost(`<svg><title>${'<div>'.repeat(50_000)}</title>`)).toBe('too-deep');
  expect(parseCost(`<!-- --!>${'<div>'.repeat(50_000)}`)).toBe('too-deep');
  expect(parseCost(`${'<font size=1>'.repeat(1500)}${'<p>x'.repeat(20_000)}`)).toBe('too-deep');
  expect(parseCost('<br>'.repeat(200_000))).toBe('too-large');
  expect(parseCost('x'.repeat(20_000_001))).toBe('too-large');
});
