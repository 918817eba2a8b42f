type Thing = { readonly [key: string]: unknown };

const articleType = /(?:article|posting|report|story)$/i;
/** Works that a page may be about where it is no article. */
const workType =
  /^(?:recipe|.*review|video\w*|podcast\w*|creativework|dataset|howto|discussionforum\w*|course|book|movie)$/i;
const pageType = /^(?:web|item|about|faq|profile|collection)page$/i;
/** Who publishes rather than writes. */
const houseType = /organi[sz]ation$|^website$|^brand$/i;
const maxScriptLength = 2_000_000;
const maxThings = 10_000;

/** What a page's JSON-LD says of its article. */
export interface JsonLdFacts {
  readonly title?: string;
  readonly authors: readonly string[];
  readonly published?: string;
  readonly changed?: string;
  readonly siteName?: string;
  readonly url?: string;
  readonly language?: string;
}

/** Reads the article, or else the page, that JSON-LD blocks describe. Source: schema.org, JSON-LD 1.1. */
export function readJsonLd(scripts: readonly string[]): JsonLdFacts {
  const things = scripts.flatMap(parseScript).flatMap(listThings);
  const article = things.find((thing) => typesOf(thing).some((type) => articleType.test(type)));
  const page = things.find((thing) => typesOf(thing).some((type) => pageType.test(type)));
  const work = things.find((thing) => typesOf(thing).some((type) => workType.test(type)));
  const about = article ?? work ?? page;
  if (!about) return { authors: [] };
  // A reference has the same id as the thing and nothing besides.
  const named = things.filter((thing) => thing['@id'] !== undefined && thing.name !== undefined);
  const byId = new Map(named.map((thing) => [thing['@id'], thing]));
  const facts = {
    title: textOf(about.headline) ?? textOf(about.name),
    published:
      textOf(about.datePublished) ??
      textOf(page?.datePublished) ??
      textOf(about.uploadDate) ??
      textOf(about.dateCreated),
    changed: textOf(about.dateModified) ?? textOf(page?.dateModified),
    siteName: namesOf(about.publisher, byId)[0] ?? namesOf(about.isPartOf, byId)[0],
    url: textOf(about.url) ?? idOf(about.mainEntityOfPage),
    language: textOf(about.inLanguage),
  };
  const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  return { ...given, authors: namesOf(about.author ?? about.creator, byId, isNoHouse) };
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
    for (const child of Object.values(value).slice(0, maxThings)) queue.push(child);
  }
  return things;
}

function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string');
}

function isNoHouse(thing: Thing): boolean {
  return !typesOf(thing).some((type) => houseType.test(type));
}

function namesOf(value: unknown, byId: ReadonlyMap<unknown, Thing>, counts = (_: Thing) => true): string[] {
  const list = Array.isArray(value) ? value.slice(0, 20) : [value];
  return list.flatMap((one) => {
    if (typeof one === 'string') return [one];
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
