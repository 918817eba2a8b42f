import { expect, test } from '@playwright/test';
import { encodeAs } from '#fixtures/encodeAs.ts';
import { encodedTexts } from '#fixtures/encodedTexts.ts';
import { detectEncoding } from '#services/fetchPage/encoding.ts';

for (const [encoding, text] of Object.entries(encodedTexts)) {
  const html = (head: string) => encodeAs(encoding, `<html><head>${head}</head><body><p>${text}</p></body></html>`);
  const read = (bytes: Uint8Array, served?: string) =>
    new TextDecoder(detectEncoding(bytes, served, true)).decode(bytes);

  test(`${encoding}: by the server’s word, by the page’s, or by its letters alone`, () => {
    expect(read(html(''), encoding.toUpperCase())).toContain(text);
    expect(read(html(`<meta charset="${encoding}">`))).toContain(text);
    expect(read(html(`<meta content="text/html; charset=${encoding}" http-equiv="Content-Type">`))).toContain(text);
    expect(read(encodeAs(encoding, `<?xml version="1.0" encoding="${encoding}"?><p>${text}</p>`))).toContain(text);
    expect(read(html(`<script>${'var x = 1;'.repeat(20_000)}</script>`))).toContain(text);
  });
}

for (const [encoding, text] of Object.entries(encodedTexts)) {
  test(`${encoding}: by its letters where the server and the page call it UTF-8`, () => {
    const html = encodeAs(encoding, `<meta charset="utf-8"><p>${text}</p>`);
    expect(new TextDecoder(detectEncoding(html, 'utf-8', true)).decode(html)).toContain(text);
  });
}

test('UTF-16 by its mark or by the server’s word', () => {
  const little = Buffer.from('\ufeffЭто 18 %', 'utf16le');
  const big = Buffer.from(little).swap16();
  expect(detectEncoding(little, undefined, true)).toBe('utf-16le');
  expect(detectEncoding(big, undefined, true)).toBe('utf-16be');
  expect(detectEncoding(little.subarray(2), 'utf-16', true)).toBe('utf-16le');
  const page = Buffer.from('<html><head><title>18 %</title></head><body>阿里巴巴</body></html>', 'utf16le');
  expect(detectEncoding(page, undefined, true)).toBe('utf-16le');
  expect(detectEncoding(Buffer.from(page).swap16(), 'utf-8', true)).toBe('utf-16be');
});

test('a mark outweighs the server, the server the page, and the page the letters', () => {
  const page = Buffer.from('<meta charset="gbk">été');
  expect(detectEncoding(Buffer.concat([Buffer.from('\ufeff'), page]), 'big5', true)).toBe('utf-8');
  expect(detectEncoding(page, 'big5', true)).toBe('big5');
  expect(detectEncoding(page, undefined, true)).toBe('gbk');
  expect(detectEncoding(page, undefined, false)).toBe('utf-8');
});

test('UTF-8 that a server calls Latin-1 is UTF-8, and a page with one broken character stays what it is', () => {
  const page = Buffer.from('<p>Les résultats de l’été : 阿里巴巴</p>'.repeat(20));
  expect(detectEncoding(page, 'iso-8859-1', true)).toBe('utf-8');
  expect(detectEncoding(page.subarray(0, -6), 'utf-8', true)).toBe('utf-8');
  expect(detectEncoding(Buffer.from('r\xe9sum\xe9', 'latin1'), 'iso-8859-1', true)).toBe('windows-1252');
});

test('what is declared in vain is passed over', () => {
  const declare = (text: string) => detectEncoding(Buffer.from(`${text}<p>été`), undefined, true);
  expect(declare('<meta charset="no-such-thing">')).toBe('utf-8');
  expect(declare('<!-- <meta charset="gbk"> -->')).toBe('utf-8');
  expect(declare(`${' '.repeat(5000)}<meta charset="gbk">`)).toBe('utf-8');
  // Nobody could have read it, had it been true.
  expect(declare('<meta charset="utf-16">')).toBe('utf-8');
  expect(detectEncoding(Buffer.from('été'), 'no-such-thing', true)).toBe('utf-8');
  expect(detectEncoding(Buffer.alloc(0), undefined, true)).toBe('utf-8');
});
