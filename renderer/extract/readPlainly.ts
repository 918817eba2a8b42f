import type { Content, Reading, ReadingProblem } from './content.ts';
import { plainTextOf } from './formats/plainText.ts';
import { titleOfContent } from './formats/titleOfContent.ts';
import { languageField } from './languageField.ts';
import { rawTitle } from './metadata/title.ts';
import { rawText } from './rawText.ts';

const markup = /^(?:text\/html|application\/xhtml\+xml)$/;

/** Reads the plain text of what could not be read in full, without any parser, and says why. */
export async function readPlainly(content: Content, problem: ReadingProblem): Promise<Reading> {
  const { text, contentType, url } = content;
  if (text === undefined) return { state: 'unreadable', problem: 'reading-stopped' };
  if (!markup.test(contentType)) {
    return { state: 'read', extracted: { ...plainTextOf(text, content, 'plain'), problem } };
  }
  const plain = rawText(text);
  const title = rawTitle(text) || titleOfContent(content);
  const address = url ? { canonicalUrl: url } : {};
  return {
    state: 'read',
    extracted: { title, ...address, ...languageField(plain), text: { form: 'plain', plain }, problem },
  };
}
