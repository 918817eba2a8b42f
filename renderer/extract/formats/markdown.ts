import type { Content, Reading } from '#extract/content.ts';
import { languageField } from '#extract/languageField.ts';
import { maxTextLength } from '#extract/rawText.ts';
import { tidyLine } from '#extract/tidyText.ts';
import { plainTextOf } from './plainText.ts';

const titleLine = /^\s*#\s+(.+?)\s*#*\s*(?:\n|$)/;

/** Reads Markdown; its first heading is the title. */
export async function readMarkdown(content: Content): Promise<Reading> {
  const text = (content.text ?? '').replace(/\r\n?/g, '\n');
  const title = titleLine.exec(text)?.[1];
  if (title === undefined || text.length > maxTextLength) {
    return { state: 'read', extracted: plainTextOf(text, content, 'markdown') };
  }
  const markdown = text.replace(titleLine, '');
  return {
    state: 'read',
    extracted: { title: tidyLine(title), text: { form: 'markdown', markdown }, ...languageField(text) },
  };
}
