import type { Property } from '#extract/imports/markdown/properties.ts';

/** A page of an export as HTML. */
export interface NotionPage {
  readonly title: string | undefined;
  readonly properties: readonly Property[];
  readonly body: string;
}

const header = /<header\b[^>]*>([\s\S]*?)<\/header>/i;
const pageTitle = /<h1\b[^>]*class="page-title"[^>]*>([\s\S]*?)<\/h1>/i;
const propertyRow =
  /<tr\b[^>]*class="property-row[^"]*"[^>]*>\s*<th\b[^>]*>([\s\S]*?)<\/th>\s*<td\b[^>]*>([\s\S]*?)<\/td>/gi;
const body = /<div\b[^>]*class="page-body"[^>]*>([\s\S]*?)<\/div>\s*<\/article>/i;
const selected = /<span\b[^>]*class="selected-value[^"]*"[^>]*>([\s\S]*?)<\/span>/gi;
const task = /<div\b[^>]*class="checkbox checkbox-(on|off)"[^>]*>\s*<\/div>/gi;

/** Takes a page of Notion apart: its title, its properties and its text. Source: the exports of Notion (2025). */
export function readNotionHtml(html: string): NotionPage {
  const head = header.exec(html)?.[1] ?? '';
  const title = pageTitle.exec(head)?.[1];
  const properties = [...head.matchAll(propertyRow)].map(([, name = '', value = '']): Property => {
    const values = [...value.matchAll(selected)].map(([, one = '']) => plain(one));
    return {
      name: plain(name),
      key: plain(name).toLowerCase(),
      values: values.length > 0 ? values : [plain(value)].filter(Boolean),
    };
  });
  const text = body.exec(html)?.[1] ?? html.replace(header, '');
  return {
    title: title === undefined ? undefined : plain(title),
    properties,
    body: text.replace(task, (_, state: string) => (state === 'on' ? '☑ ' : '☐ ')),
  };
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#(?:39|x27);/gi, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^@(?=\p{L}|\d)/u, '');
}
