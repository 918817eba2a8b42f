import * as v from 'valibot';
import type { Citation } from './citation.ts';

const text = v.optional(v.union([v.string(), v.pipe(v.number(), v.transform(String))]));
const person = v.object({
  family: text,
  given: text,
  literal: text,
  'non-dropping-particle': text,
  'dropping-particle': text,
});
const part = v.union([v.number(), v.string()]);
const date = v.object({ 'date-parts': v.optional(v.array(v.array(part))), raw: text, literal: text });
const people = v.optional(v.array(person));

/** What is read of an item; anything else may be there, too. Source: citation-style-language schema, `csl-data.json`. */
const itemSchema = v.object({
  id: v.optional(v.union([v.string(), v.number()])),
  'citation-key': text,
  type: text,
  title: text,
  author: people,
  editor: people,
  director: people,
  issued: v.optional(date),
  accessed: v.optional(date),
  DOI: text,
  URL: text,
  abstract: text,
  note: text,
  keyword: text,
  'container-title': text,
  publisher: text,
  'publisher-place': text,
  language: text,
  volume: text,
  issue: text,
  page: text,
  ISBN: text,
  ISSN: text,
  edition: text,
  genre: text,
});

const named = ['volume', 'issue', 'page', 'publisher', 'publisher-place', 'edition', 'genre', 'ISBN', 'ISSN'] as const;

/** Reads an item of a list in CSL-JSON; undefined where it is none. */
export function citationOfCsl(value: unknown): Citation | undefined {
  const parsed = v.safeParse(itemSchema, value);
  if (!parsed.success) return undefined;
  const item = parsed.output;
  if (!item.title && !item.URL && !item.abstract && !item.author) return undefined;
  const accessed = dateText(item.accessed);
  return {
    type: item.type ?? 'document',
    key: item['citation-key'] ?? (item.id === undefined ? undefined : String(item.id)),
    title: item.title ?? '',
    creators: [...(item.author ?? []), ...(item.editor ?? []), ...(item.director ?? [])].map(nameOf).filter(Boolean),
    date: dateText(item.issued),
    doi: item.DOI,
    url: item.URL,
    abstract: item.abstract,
    notes: item.note ? [item.note] : [],
    tags: (item.keyword ?? '').split(/\s*[,;]\s*/).filter(Boolean),
    container: item['container-title'],
    language: item.language,
    files: [],
    facts: [
      ...named.flatMap((name) => (item[name] ? [[name.toLowerCase(), item[name]] as const] : [])),
      ...(accessed ? [['accessed', accessed] as const] : []),
    ],
  };
}

function nameOf(one: v.InferOutput<typeof person>): string {
  const parts = [one.given, one['dropping-particle'], one['non-dropping-particle'], one.family];
  return (one.literal ?? parts.filter(Boolean).join(' ')).trim();
}

function dateText(value: v.InferOutput<typeof date> | undefined): string | undefined {
  const dates = (value?.['date-parts'] ?? []).map((parts) =>
    parts
      .slice(0, 3)
      .map((one, at) => String(one).padStart(at === 0 ? 4 : 2, '0'))
      .join('-'),
  );
  return dates.length > 0 ? dates.slice(0, 2).join('/') : (value?.raw ?? value?.literal);
}
