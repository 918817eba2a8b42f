import { canonicalUrl } from '#domain/webUrl.ts';
import { tidyLine } from '#extract/tidyText.ts';

type Thing = { readonly [key: string]: unknown };

const articleType = /(?:article|posting|report|story)$/i;
/** Works that a page may be about where it is no article. */
const workType =
  /^(?:recipe|.*review|video\w*|podcast\w*|creativework|dataset|howto|discussionforum\w*|course|book|movie)$/i;
const pageType = /^(?:web|item|about|faq|profile|collection)page$/i;
/** Who publishes rather than writes. */
const houseType =
  /organi[sz]ation$|^website$|^brand$|^(?:local|online)?business$|^corporation$|^periodical$|^newspaper$/i;
const siteType = /^website$|^newspaper$|^blog$/i;
const maxScriptLength = 2_000_000;
const maxThings = 10_000;

/** What a page's JSON-LD says of its article. */
export interface JsonLdFacts {
  readonly title?: string;
  readonly authors: readonly string[];
  /** Those of the authors that are said to be persons. */
  readonly persons: readonly string[];
  readonly published?: string;
  /** A day of the work or page that is no article. */
  readonly dated?: string;
  readonly changed?: string;
  readonly siteName?: string;
  readonly url?: string;
}

/** What else is known of a page, by which its article is told from others that it lists. */
export interface KnownOfPage {
  readonly titles: readonly string[];
  readonly addresses: readonly string[];
}

/** Reads the article, or else the page, that JSON-LD blocks describe. Source: schema.org, JSON-LD 1.1. */
export function readJsonLd(
  scripts: readonly string[],
  known: KnownOfPage = { titles: [], addresses: [] },
): JsonLdFacts {
  const things = scripts.flatMap(parseScript).flatMap(listThings);
  const ofType = (pattern: RegExp) => things.filter((thing) => typesOf(thing).some((type) => pattern.test(type)));
  const [page] = ofType(pageType);
  const [site] = ofType(siteType);
  const article = ownArticle(ofType(articleType), known);
  const about = article ?? ofType(workType)[0] ?? page;
  // A reference has the same id as the thing and nothing besides.
  const named = things.filter((thing) => thing['@id'] !== undefined && thing.name !== undefined);
  const byId = new Map(named.map((thing) => [thing['@id'], thing]));
  const facts = {
    title: textOf(about?.headline) ?? textOf(about?.name),
    published: article && (textOf(article.datePublished) ?? textOf(page?.datePublished) ?? textOf(article.dateCreated)),
    dated:
      textOf(about?.datePublished) ??
      textOf(page?.datePublished) ??
      textOf(about?.uploadDate) ??
      textOf(about?.dateCreated),
    changed: textOf(about?.dateModified) ?? textOf(page?.dateModified),
    siteName: namesOf(about?.publisher, byId, (thing) => !isPerson(thing))[0] ?? textOf(site?.name),
    url: textOf(about?.url) ?? idOf(about?.mainEntityOfPage),
  };
  const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  const authors = about?.author ?? about?.creator;
  return {
    ...given,
    authors: namesOf(authors, byId, (thing) => !isHouse(thing)),
    persons: namesOf(authors, byId, isPerson),
  };
}

/** The article that a page is about: the only one, the one of its address or title, or the first that is not part of a list. */
function ownArticle(articles: readonly Thing[], { titles, addresses }: KnownOfPage): Thing | undefined {
  const headlines = new Set(articles.map(headlineOf));
  if (headlines.size <= 1) return articles[0];
  const ids = new Set(addresses.map(canonicalUrl));
  return (
    articles.find((one) =>
      [textOf(one.url), idOf(one.mainEntityOfPage)].some((id) => id && ids.has(canonicalUrl(id))),
    ) ?? articles.find((one) => titles.includes(headlineOf(one)))
  );
}

function headlineOf(thing: Thing): string {
  return tidyLine(textOf(thing.headline) ?? textOf(thing.name) ?? '');
}

function parseScript(script: string): unknown[] {
  const json = script
    .slice(0, maxScriptLength)
    .replace(
      /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)|(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/)\s*$/g,
      '',
    );
  // Line ends inside strings are the commonest mistake in the wild.
  for (const text of [json, json.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return [JSON.parse(text)];
    } catch {
      // The next reading, or none.
    }
  }
  return [];
}

/** Every object in a parsed block, outer before inner; a loop and not a recursion, as the nesting is the page's. */
function listThings(root: unknown): Thing[] {
  const things: Thing[] = [];
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && at < maxThings; at += 1) {
    const value = queue[at];
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) things.push(value as Thing);
    queue.push(...Object.values(value).slice(0, maxThings - queue.length));
  }
  return things;
}

function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string');
}

function isHouse(thing: Thing): boolean {
  return typesOf(thing).some((type) => houseType.test(type));
}

function isPerson(thing: Thing): boolean {
  return typesOf(thing).includes('Person');
}

function namesOf(value: unknown, byId: ReadonlyMap<unknown, Thing>, counts = (_: Thing) => true): string[] {
  const list = Array.isArray(value) ? value.slice(0, 20) : [value];
  return list.flatMap((one) => {
    if (typeof one === 'string') return counts({}) ? [one] : [];
    if (typeof one !== 'object' || one === null) return [];
    const thing = one as Thing;
    const whole = thing.name === undefined ? (byId.get(thing['@id']) ?? thing) : thing;
    if (!counts(whole)) return [];
    const { name } = whole;
    return (Array.isArray(name) ? name : [name]).filter((text) => typeof text === 'string');
  });
}

function textOf(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() ? first : undefined;
}

function idOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const id = typeof value === 'object' && value !== null ? (value as Thing)['@id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}
