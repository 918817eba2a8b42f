import { maxTextLength } from '#domain/fitDocument.ts';
import { titleOf } from '#domain/textFigures.ts';
import type { Content, Extracted, Reading } from '#extract/content.ts';
import { languageField } from '#extract/languageField.ts';
import { tidyLine } from '#extract/tidyText.ts';
import { titleOfContent } from './titleOfContent.ts';

const titleLine = /^\s*(\S[^\n]{0,199})\n\s*\n(?=.*\S)/s;

/** Reads plain text. */
export async function readPlainText(content: Content): Promise<Reading> {
  return { state: 'read', extracted: plainTextOf(content.text ?? '', content, 'plain') };
}

/** Text as it stands: a short first line with an empty one below it is the title; more than can be shown is cut. */
export function plainTextOf(text: string, content: Content, form: 'plain' | 'markdown'): Extracted {
  const lines = text.replace(/\r\n?/g, '\n');
  const kept = lines.slice(0, maxTextLength);
  const heading = titleLine.exec(kept.slice(0, 2000));
  const title = heading?.[1] === undefined ? titleOf(kept) : tidyLine(heading[1]);
  const body = heading ? kept.slice(heading[0].length) : kept;
  const isCut = kept.length < lines.length;
  return {
    title: title || titleOfContent(content),
    // Markdown takes apart what plain text need not be: one that long would hold up its reader.
    text: isCut || form === 'plain' ? { form: 'plain', plain: body } : { form: 'markdown', markdown: body },
    ...(isCut && { problem: 'too-complex' }),
    ...languageField(kept),
  };
}
