import { expect, test } from '@playwright/test';
import { readFacts } from '#domain/facts/readFacts.ts';
import { createNameResolver } from '#domain/facts/resolveNames.ts';
import { fold } from '#domain/fold.ts';
import { chineseNews } from './articlesChineseNews.ts';
import { frenchNews } from './articlesFrenchNews.ts';
import { germanNews } from './articlesGermanNews.ts';
import type { OwnArticle } from './ownArticle.ts';

/** The bars that the engine is measured by on real articles, for languages of which there are few. */
const bars = { names: 0.65, events: 0.6, figures: 0.8 } as const;

interface Count {
  hit: number;
  wanted: number;
  given: number;
}

function emptyCount(): Count {
  return { hit: 0, wanted: 0, given: 0 };
}

function scoresOf(articles: readonly OwnArticle[]) {
  const names = emptyCount();
  const events = emptyCount();
  const figures = emptyCount();
  for (const article of articles) {
    const { known = [], language, published, text, title } = article;
    const entities = known.map(([name, kind]) => ({ id: name, name, kind, aliases: [] }));
    const facts = readFacts(
      { language, publishedDay: published, text, title },
      createNameResolver(entities).resolve(title, text),
    );
    const proposed = facts.newNames.filter(({ kind }) => kind !== 'place' && kind !== 'topic');
    const formsOf = (name: string) =>
      [name, ...(proposed.find((found) => found.name === name)?.aliases ?? [])].map(fold);
    names.wanted += article.names.length;
    names.given += proposed.length;
    names.hit += article.names.filter(([name, kind]) =>
      proposed.some((found) => found.kind === kind && formsOf(found.name).includes(fold(name))),
    ).length;
    events.wanted += article.events.length;
    events.given += facts.events.length;
    const left = new Set(facts.events);
    for (const wanted of article.events) {
      const found = [...left].find(
        ({ type, participants }) =>
          type === wanted.type &&
          participants.some(({ name }) =>
            wanted.participants.some((right) => formsOf(name.name).includes(fold(right))),
          ),
      );
      if (!found) continue;
      left.delete(found);
      events.hit += 1;
      if (wanted.amount) {
        figures.wanted += 1;
        if (wanted.amount.value === found.amount?.value && wanted.amount.unit === found.amount.unit) figures.hit += 1;
      }
      if (wanted.date !== undefined) {
        figures.wanted += 1;
        if (wanted.date === found.date?.edtf) figures.hit += 1;
      }
    }
  }
  return { names, events, figures };
}

for (const [language, articles] of [
  ['French', frenchNews],
  ['Chinese', chineseNews],
  ['German', germanNews],
] as const) {
  test(`names and events of ${language} news, as many and as right as of English`, () => {
    const { names, events, figures } = scoresOf(articles);
    expect(names.hit / names.wanted, 'names found').toBeGreaterThanOrEqual(bars.names);
    expect(names.hit / names.given, 'names right').toBeGreaterThanOrEqual(bars.names);
    expect(events.hit / events.wanted, 'events found').toBeGreaterThanOrEqual(bars.events);
    expect(events.hit / events.given, 'events right').toBeGreaterThanOrEqual(bars.events);
    expect(figures.hit / figures.wanted, 'amounts and dates of the events').toBeGreaterThanOrEqual(bars.figures);
  });

  test(`nothing is suggested of ${language} articles in which no company does anything`, () => {
    for (const article of articles.filter(({ events }) => events.length === 0)) {
      const { language: code, published, text, title } = article;
      expect(readFacts({ language: code, publishedDay: published, text, title }, []).events, title).toEqual([]);
    }
  });
}
