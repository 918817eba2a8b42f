import { expect, test } from '@playwright/test';
import { detectEncoding } from '#services/fetchPage/encoding.ts';
import { encodeAs } from './encodeAs.ts';

const texts: Readonly<Record<string, string>> = {
  gbk: '阿里巴巴集团今日宣布与新浪微博达成战略合作，并以五亿八千六百万美元购入微博公司发行的优先股和普通股。',
  big5: '這家公司今天宣布將與新的合作夥伴共同開發產品，並且計畫在明年春天以前於台灣市場正式推出服務。',
  shift_jis: 'この会社は本日、新しい製品を来年の春に発売すると発表しました。価格はまだ決まっていません。',
  'euc-jp': 'この会社は本日、新しい製品を来年の春に発売すると発表しました。価格はまだ決まっていません。',
  'euc-kr': '이 회사는 오늘 새로운 제품을 내년 봄에 출시한다고 발표했습니다. 가격은 아직 정해지지 않았습니다.',
  'windows-1251': 'Компания сегодня объявила, что новый продукт появится на рынке весной будущего года.',
  'windows-1252': 'La société a annoncé aujourd’hui que le produit sera lancé à l’été, après de longs délais.',
};

for (const [encoding, text] of Object.entries(texts)) {
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

test('UTF-16 by its mark or by the server’s word', () => {
  const little = Buffer.from('\ufeffЭто 18 %', 'utf16le');
  const big = Buffer.from(little).swap16();
  expect(detectEncoding(little, undefined, true)).toBe('utf-16le');
  expect(detectEncoding(big, undefined, true)).toBe('utf-16be');
  expect(detectEncoding(little.subarray(2), 'utf-16', true)).toBe('utf-16le');
});

test('a mark outweighs the server, the server the page, and the page the letters', () => {
  const page = Buffer.from('<meta charset="gbk">été');
  expect(detectEncoding(Buffer.concat([Buffer.from('\ufeff'), page]), 'big5', true)).toBe('utf-8');
  expect(detectEncoding(page, 'big5', true)).toBe('big5');
  expect(detectEncoding(page, undefined, true)).toBe('gbk');
  expect(detectEncoding(page, undefined, false)).toBe('utf-8');
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
