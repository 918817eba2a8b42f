import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { decodeText } from '#extract/decodeText.ts';
import { detectLanguage } from '#extract/detectLanguage.ts';
import { isBinary } from '#extract/isBinary.ts';
import { tidyLine, tidyText } from '#extract/tidyText.ts';
import { encodeAs } from '#fixtures/encodeAs.ts';
import { encodedTexts } from '#fixtures/encodedTexts.ts';

const bytes = (...values: readonly number[]) => new Uint8Array(values);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16le = (text: string) => new Uint8Array(Uint16Array.from(text, (unit) => unit.charCodeAt(0)).buffer);

test('a file is decoded by its mark, its declaration, as UTF-8 or as Windows-1252', () => {
  expect(decodeText(new TextEncoder().encode('société 微信'))).toEqual({ text: 'société 微信', encoding: 'utf-8' });
  expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x41))).toEqual({ text: 'A', encoding: 'utf-8' });
  expect(decodeText(bytes(0xff, 0xfe, 0x41, 0x00))).toEqual({ text: 'A', encoding: 'utf-16le' });
  expect(decodeText(utf16le('<p>plain words, wide</p>')).encoding).toBe('utf-16le');
  expect(decodeText(latin1('soci\xe9t\xe9 \x80')).text).toBe('société €');
  expect(decodeText(latin1('<meta charset="gbk">\xce\xa2\xd0\xc5'))).toEqual({
    text: '<meta charset="gbk">微信',
    encoding: 'gbk',
  });
  expect(decodeText(latin1('<meta charset="nonsense">\xe9')).encoding).toBe('windows-1252');
  // What a browser saves is UTF-8, whatever the page still says of itself.
  const saved = new TextEncoder().encode('<meta charset=gbk>微信');
  expect(decodeText(saved)).toEqual({ text: '<meta charset=gbk>微信', encoding: 'utf-8' });
});

for (const [encoding, text] of Object.entries(encodedTexts)) {
  test(`a file in ${encoding} is decoded by its declaration, or by its letters where that is missing or wrong`, () => {
    const of = (head: string) => decodeText(encodeAs(encoding, `<html>${head}<p>${text}</p></html>`)).text;
    expect(of(`<meta charset="${encoding}">`)).toContain(text);
    expect(of('')).toContain(text);
    expect(of('<meta charset="utf-8">')).toContain(text);
    expect(decodeText(encodeAs(encoding, text)).text).toBe(text);
  });
}

test('UTF-8 with a broken character stays UTF-8', () => {
  const whole = new TextEncoder().encode('微信与微博 '.repeat(50));
  expect(decodeText(whole.subarray(0, -2))).toMatchObject({ encoding: 'utf-8' });
});

test('any text comes back from its UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      fc.pre(!text.startsWith('\ufeff') && !text.includes('\0') && !text.includes('\x1b'));
      return decodeText(new TextEncoder().encode(text)).text === text;
    }),
  );
});

test('a picture is no text, a text with a few NULs is one', () => {
  const png = [
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 3, 0, 0, 0, 1,
  ];
  expect(isBinary(bytes(...png))).toBe(true);
  expect(isBinary(latin1('a\0b\0c and some words'))).toBe(false);
  expect(isBinary(utf16le('words in UTF-16'))).toBe(false);
  expect(isBinary(new TextEncoder().encode('微信与微博'))).toBe(false);
});

test('tidied text has its blocks parted by one empty line, and keeps no-break spaces', () => {
  expect(tidyText(' a\u00a0b \r\n\r\n\r\n c\0\td \u0007')).toBe('a\u00a0b\n\nc d');
  expect(tidyLine(' one\n  two ')).toBe('one two');
});

const french =
  'La société a annoncé vendredi un partenariat avec le service de microblogging, dans lequel elle détient déjà une participation.';
const english =
  'The company said on Monday that it would buy its rival, and expects to hire nine hundred people by 2026.';
const texts: readonly (readonly [text: string, declared: string | undefined, language: string | undefined])[] = [
  [french, undefined, 'fr'],
  [french.repeat(3), 'en-US', 'fr'],
  [french, 'fr-CA', 'fr'],
  [english, undefined, 'en'],
  [english, 'en', 'en'],
  ['阿里巴巴禁止商家使用微信二维码', undefined, 'zh'],
  ['騰訊公布第三季度業績', 'en', 'zh'],
  ['阿里巴巴 Alibaba Group 宣布与新浪微博 Weibo 合作 2013', undefined, 'zh'],
  ['社は月曜日に発表した', undefined, 'ja'],
  ['회사는 월요일에 발표했다', undefined, 'ko'],
  ['Apple iPhone 15 Pro', undefined, undefined],
  ['Apple iPhone 15 Pro', 'de', 'de'],
  ['', undefined, undefined],
  ['', 'not a tag!', undefined],
];
for (const [text, declared, language] of texts) {
  test(`the language of "${text.slice(0, 30)}" declared ${declared}`, () => {
    expect(detectLanguage(text, declared)).toBe(language);
  });
}
