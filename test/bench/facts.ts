import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readFacts } from '#domain/facts/readFacts.ts';
import { createNameResolver, type KnownEntity } from '#domain/facts/resolveNames.ts';
import { foldName } from '#domain/fold.ts';
import { type GoldenArticle, readGolden } from './factsGolden.ts';
import { readArticles } from './factsPages.ts';
import { FactsTally } from './factsTally.ts';
import { quantile } from './quantile.ts';

const corpus = (folder: string) => fileURLToPath(new URL(`../../../shared/corpus/${folder}`, import.meta.url));

const { values } = parseArgs({
  options: {
    golden: { type: 'string', default: corpus('golden') },
    pages: { type: 'string', default: corpus('web') },
    /** Prints every suggestion that was wrong and every fact that was missed. */
    verbose: { type: 'boolean', default: false },
  },
});
if (fs.existsSync(values.golden)) await benchFacts();
else {
  console.log(`There is no folder ${path.resolve(values.golden)}; name one with --golden, and its pages with --pages.`);
  process.exitCode = 1;
}

/** Suggests facts of every golden article, once with all golden names in the dictionary and once with none, and prints how many are right. */
async function benchFacts(): Promise<void> {
  const golden = readGolden(values.golden);
  const articles = new Map((await readArticles(golden, values.pages)).map((article) => [article.id, article]));
  const entities = dictionaryOf(golden);
  const resolver = createNameResolver(entities);
  const tally = new FactsTally(entities);
  const times: number[] = [];
  for (const truth of golden) {
    const read = articles.get(truth.id);
    if (!read) continue;
    const article = {
      title: read.title,
      text: read.text,
      language: truth.lang,
      ...(truth.publishedAt !== undefined && { publishedDay: truth.publishedAt }),
    };
    const start = performance.now();
    const withDictionary = readFacts(article, resolver.resolve(read.title, read.text));
    times.push(performance.now() - start);
    tally.add(truth, read.text, withDictionary, readFacts(article, []));
  }
  console.log(`${new Date().toISOString().slice(0, 10)}, ${golden.length} articles, ${entities.length} entities\n`);
  console.log(tally.table());
  console.log(
    `\nmilliseconds an article, p50 / p95: ${quantile(times, 0.5).toFixed(0)} / ${quantile(times, 0.95).toFixed(0)}`,
  );
  if (values.verbose) console.log(`\n${tally.details()}`);
}

/** Every golden entity once, by kind and folded name, with the aliases of all articles. */
function dictionaryOf(golden: readonly GoldenArticle[]): KnownEntity[] {
  const entities = new Map<
    string,
    { id: string; name: string; kind: KnownEntity['kind']; aliases: { text: string }[] }
  >();
  for (const { name, kind, aliases = [] } of golden.flatMap((article) => article.entities)) {
    const id = `${kind}:${foldName(name)}`;
    const entity = entities.get(id) ?? { id, name, kind, aliases: [] };
    entity.aliases.push(...aliases.map((text) => ({ text })));
    entities.set(id, entity);
  }
  return [...entities.values()];
}
