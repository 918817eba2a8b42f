import { maxTextLength } from '#domain/fitDocument.ts';
import type { Content, Extracted, Reading } from '#extract/content.ts';
import { languageField } from '#extract/languageField.ts';
import { tidyLine } from '#extract/tidyText.ts';
import { noteFacts } from './frontMatter/noteFacts.ts';
import { type FrontMatter, type Property, splitFrontMatter } from './frontMatter/splitFrontMatter.ts';
import { plainTextOf } from './plainText.ts';

const titleLine = /^\s*#\s+(.+?)\s*#*\s*(?:\n|$)/;
/** Longer than one that a property may hold. */
const fence = '`````';

/** Reads Markdown; what its properties say of it is taken, and its first heading is the title where they name none. */
export async function readMarkdown(content: Content): Promise<Reading> {
  const text = (content.text ?? '').replace(/\r\n?/g, '\n');
  const matter = splitFrontMatter(text);
  if (!matter) return { state: 'read', extracted: readText(text, content) };
  const { facts, rest } = noteFacts(matter.properties);
  const body = `${matter.body}${asBlock(rest, matter.form)}`;
  return { state: 'read', extracted: { ...readText(body, content, facts.title), ...facts } };
}

function readText(text: string, content: Content, knownTitle?: string): Extracted {
  const heading = titleLine.exec(text)?.[1];
  const title = knownTitle ?? (heading && tidyLine(heading));
  if (title === undefined || text.length > maxTextLength) return plainTextOf(text, content, 'markdown');
  const isTitle = heading !== undefined && tidyLine(heading) === title;
  const markdown = isTitle ? text.replace(titleLine, '') : text;
  return { title, text: { form: 'markdown', markdown }, ...languageField(markdown) };
}

/** The properties that say something else, such as tags, below the text, so that they are found. */
function asBlock(rest: readonly Property[], form: FrontMatter['form']): string {
  const lines = rest.flatMap((property) => property.lines).filter((line) => line.trim() !== '');
  return lines.length > 0 ? `\n\n${fence}${form}\n${lines.join('\n')}\n${fence}\n` : '';
}
