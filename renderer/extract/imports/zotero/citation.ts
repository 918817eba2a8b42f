import { parsePartialDate } from '#domain/partialDate.ts';
import { parseWebUrl } from '#domain/webUrl.ts';
import { digestOf } from '#extract/imports/digest.ts';
import { escapeHtml, htmlParagraphs, looksLikeHtml } from '#extract/imports/html.ts';
import type { ImportedNote, ImportRemark, NoteFormat } from '#extract/imports/importedNote.ts';
import { instantOf } from '#extract/imports/instant.ts';
import { tidyLine } from '#extract/tidyText.ts';

/** An item of a bibliography, whatever format it was written in. */
export interface Citation {
  /** What it is, in the words of its format. */
  readonly type: string;
  /** By which texts cite it. */
  readonly key?: string | undefined;
  readonly title: string;
  readonly creators: readonly string[];
  /** As it is written. */
  readonly date?: string | undefined;
  readonly doi?: string | undefined;
  readonly url?: string | undefined;
  readonly abstract?: string | undefined;
  readonly notes: readonly string[];
  readonly tags: readonly string[];
  /** The journal, book or site that it is in. */
  readonly container?: string | undefined;
  readonly language?: string | undefined;
  readonly added?: string | undefined;
  readonly modified?: string | undefined;
  /** Paths of files on the machine that it was written on. */
  readonly files: readonly string[];
  readonly facts: readonly (readonly [name: string, value: string])[];
}

const doiForm = /\b(10\.\d{4,9}\/[^\s"<>]+)/i;
/** The formatting that a title may have. Source: Zotero documentation, "rich text bibliography". */
const titleMarkup = /<\/?(?:i|b|sub|sup|sc|span)\b[^<>]*>/gi;
const newspapers = /news|magazine|web|blog|post|ELEC|MGZN/i;

/** Makes a note of an item: its abstract and the notes on it are the text, what else is known stands below. */
export async function noteOfCitation(citation: Citation, format: NoteFormat, written: string): Promise<ImportedNote> {
  const { title, key, date = '', abstract = '', container, language } = citation;
  const doi = doiForm.exec(citation.doi ?? '')?.[1];
  const address = citation.url === undefined ? undefined : parseWebUrl(citation.url)?.href;
  const url = address ?? (doi && `https://doi.org/${encodeURI(doi)}`);
  const published = parsePartialDate(date.replaceAll('/', '-').replace(/-+$/, '').trim());
  const [created, updated] = [instantOf(citation.added), instantOf(citation.modified)];
  const name = tidyLine(title.replace(titleMarkup, '')) || key || '';
  const lead =
    doi && url && address
      ? `<p><a href="https://doi.org/${escapeHtml(encodeURI(doi))}">doi:${escapeHtml(doi)}</a></p>`
      : '';
  const parts = [abstract, ...citation.notes].filter((part) => part.trim() !== '');
  const remarks: ImportRemark[] = citation.files.map((detail) => ({ name, reason: 'file-not-included', detail }));
  const tag = /^([a-z]{2,3})\b/i.exec(language ?? '')?.[1]?.toLowerCase();
  return {
    key: await digestOf(format, written),
    linkKeys: key === undefined ? [] : [key],
    title: name,
    ...(created && { created }),
    ...(updated && { updated }),
    ...(published.state === 'ok' && { published: published.date }),
    ...(url && { url }),
    ...(citation.creators.length > 0 && { author: citation.creators.join(', ') }),
    ...(address && container && newspapers.test(citation.type) && { siteName: tidyLine(container) }),
    ...(tag && language && language.length <= 12 && { language: tag }),
    tags: citation.tags,
    folder: [],
    facts: [
      ['type', citation.type],
      ...(key === undefined ? [] : [['citation key', key] as const]),
      ...(container ? [['in', tidyLine(container)] as const] : []),
      ...(published.state === 'ok' || date === '' ? [] : [['date', date] as const]),
      ...(doi ? [['doi', doi] as const] : []),
      ...citation.facts,
      ...citation.files.map((path) => ['file', path] as const),
    ],
    fileCount: 0,
    open: async () => ({ form: 'html', text: parts.map(htmlOf).join('<hr>') + lead, files: [], remarks }),
  };
}

function htmlOf(part: string): string {
  return looksLikeHtml(part) ? `<div>${part}</div>` : htmlParagraphs(part);
}

/** "Family, Given" as one says it. */
export function spokenName(name: string): string {
  const [family = '', given = '', ...more] = name.split(/\s*,\s*/);
  return tidyLine(more.length > 0 ? `${more.join(' ')} ${family} ${given}` : `${given} ${family}`);
}
