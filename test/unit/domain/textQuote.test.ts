import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { findQuote, quoteAt } from '#domain/textQuote.ts';

const article = `Alibaba bannit l’application de messagerie WeChat pour promouvoir Weibo
Quelques heures plus tard le conglomérat de l’e-commerce a annoncé un partenariat avec le service de microblogging Weibo de Sina dans lequel Alibaba détient une participation de 18%.
Alibaba qui envisage une IPO de 100 milliards USD pour la fin de cette année, vient de suspendre son service de ventes via WeChat.
阿里巴巴集团宣布，自8月5日起，微博用户可以直接在淘宝上购买商品。腾讯拒绝置评。
Weibo has more than 49.8 million daily active users, while WeChat boasted 194 million in May.
Tencent n’a pas pu être joint pour un commentaire, mais un porte-parole a déclaré à Bloomberg qu’il ne fera aucun commentaire.`;

function quoteOf(exact: string, nth = 0) {
  let start = article.indexOf(exact);
  for (let count = 0; count < nth; count++) start = article.indexOf(exact, start + 1);
  return quoteAt(article, start, start + exact.length);
}

function found(text: string, quote: ReturnType<typeof quoteOf>): [state: string, passage: string] {
  const place = findQuote(text, quote);
  return place.state === 'orphan' ? ['orphan', ''] : [place.state, text.slice(place.start, place.end)];
}

test('a quotation has 32 units on each side, less at the ends', () => {
  const quote = quoteOf('détient une participation de 18%');
  expect(quote.prefix).toBe('ogging Weibo de Sina dans lequel Alibaba '.slice(-32));
  expect(quote.suffix).toBe('.\nAlibaba qui envisage une IPO de 100'.slice(0, 32));
  expect(quoteOf('Alibaba bannit').prefix).toBe('');
  expect(quoteAt('abc', 1, 3)).toEqual({ exact: 'bc', prefix: 'a', suffix: '' });
});

test('of equal passages the one in its context', () => {
  for (const nth of [0, 1, 2]) {
    const quote = quoteOf('Alibaba', nth);
    const start = findQuote(article, quote);
    expect(start.state === 'ok' && quoteAt(article, start.start, start.end)).toEqual(quote);
    const moved = `Alibaba first. ${article}`;
    const place = findQuote(moved, quote);
    expect(place.state === 'ok' && quoteAt(moved, place.start, place.end).suffix).toBe(quote.suffix);
  }
});

test('spaces and quotation marks are no change', () => {
  const quote = quoteOf('l’application de messagerie WeChat');
  expect(found(article.replace('l’application de messagerie', "l'application\u00A0de  messagerie"), quote)).toEqual([
    'ok',
    "l'application\u00A0de  messagerie WeChat",
  ]);
  const spread = article.replace('de messagerie', 'de\nmes\u00ADsagerie');
  expect(found(spread, quote)).toEqual(['ok', 'l’application de\nmes\u00ADsagerie WeChat']);
});

test('letters are', () => {
  const quote = quoteOf('a annoncé un partenariat avec le service');
  expect(found(article.replace('annoncé', 'annonce'), quote)).toEqual([
    'drifted',
    'a annonce un partenariat avec le service',
  ]);
});

test('a changed passage is found where it was', () => {
  const cases = [
    [
      'a annoncé un partenariat avec le service de microblogging',
      'a annoncé un partenariat',
      'a signé un large partenariat',
    ],
    ['IPO de 100 milliards USD pour la fin', '100 milliards', '120 milliards'],
    ['自8月5日起，微博用户可以直接在淘宝上购买商品', '直接在淘宝上', '在淘宝和天猫上'],
    ['49.8 million daily active users', 'daily', 'monthly'],
    ['18%', '18%', '19%'],
  ] as const;
  for (const [exact, from, to] of cases) {
    expect(found(article.replace(from, to), quoteOf(exact)), exact).toEqual(['drifted', exact.replace(from, to)]);
  }
});

test('what is gone is an orphan', () => {
  const [title = '', ...rest] = article.split('\n');
  const quote = quoteOf('détient une participation de 18%');
  expect(found(`${title}\n${rest.slice(2).join('\n')}`, quote)[0]).toBe('orphan');
  expect(found('', quote)[0]).toBe('orphan');
  expect(found('Something else entirely, in English, about another company altogether.', quote)[0]).toBe('orphan');
  expect(found(article, { exact: ' ', prefix: '', suffix: '' })[0]).toBe('orphan');
});

test('a whole chapter is found by its ends', () => {
  const chapter = Array.from(
    { length: 80 },
    (_, line) => `Line ${line} tells how company ${line * 7} fared in the year ${1900 + line}.`,
  ).join('\n');
  const text = `${article}\n${chapter}\n${article}`;
  const quote = quoteAt(text, article.length + 1, article.length + 1 + chapter.length);
  const changed = text
    .replace('Line 40 tells how', 'Line 40 says at length in many more words how')
    .replace('Line 3 tells', 'Line 3 told');
  const place = findQuote(changed, quote);
  expect(place).toEqual({ state: 'drifted', start: article.length + 1, end: article.length + 1 + chapter.length + 27 });
});

const passage = fc
  .tuple(fc.integer({ min: 0, max: article.length - 1 }), fc.integer({ min: 1, max: 200 }))
  .map(([start, length]) => ({ start, end: Math.min(article.length, start + length) }))
  .filter(({ start, end }) => article.slice(start, end).trim() !== '');
const insertion = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom('Alibaba', ' Weibo ', '\n', '微博'),
);

test('edits outside a quotation leave it as it is', () => {
  fc.assert(
    fc.property(
      passage,
      insertion,
      insertion,
      fc.nat(),
      fc.nat(),
      ({ start, end }, before, after, cutBefore, cutAfter) => {
        const quote = quoteAt(article, start, end);
        const head = article.slice(0, start - (cutBefore % (start + 1)));
        const tail = article.slice(end + (cutAfter % (article.length - end + 1)));
        expect(found(`${head}${before}${quote.exact}${after}${tail}`, quote)).toEqual(['ok', quote.exact]);
      },
    ),
  );
});

test('edits far from a quotation leave it in its place', () => {
  fc.assert(
    fc.property(passage, insertion, ({ start, end }, inserted) => {
      const quote = quoteAt(article, start, end);
      // Inserted text could hold the passage itself, with less of its context.
      const place = findQuote(`${inserted}\n${article}`, quote);
      expect(place).toEqual({ state: 'ok', start: start + inserted.length + 1, end: end + inserted.length + 1 });
    }),
  );
});

test('small edits inside a quotation make it drift, not get lost', () => {
  const longPassage = passage.filter(({ start, end }) => article.slice(start, end).trim().length >= 25);
  const edits = fc.array(fc.tuple(fc.nat(), fc.constantFrom('insert', 'remove', 'replace')), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(longPassage, edits, ({ start, end }, changes) => {
      const quote = quoteAt(article, start, end);
      const units = [...quote.exact];
      for (const [at, change] of changes) {
        // Within the quotation, so that it has its first and last letters yet.
        const index = 3 + (at % (units.length - 6));
        units.splice(index, change === 'insert' ? 0 : 1, ...(change === 'remove' ? [] : ['Ω']));
      }
      const changed = units.join('');
      fc.pre(
        !/\s/.test(quote.exact.slice(0, 3) + quote.exact.slice(-3)) &&
          changed.replace(/\s+/g, ' ') !== quote.exact.replace(/\s+/g, ' '),
      );
      const text = `${article.slice(0, start)}${changed}${article.slice(end)}`;
      const place = findQuote(text, quote);
      if (place.state === 'orphan') throw new Error(`lost "${quote.exact}" as "${changed}"`);
      expect(place.state === 'drifted' || text.slice(place.start, place.end).trim() === quote.exact.trim()).toBe(true);
      expect(place.start < start + changed.length && place.end > start).toBe(true);
    }),
  );
});
