import { parsePartialDate } from '#domain/partialDate.ts';
import type { Content, Extracted, Reading, ReadingProblem } from '#extract/content.ts';
import { detectLanguage } from '#extract/detectLanguage.ts';
import { cleanByline } from '#extract/metadata/byline.ts';
import { textOfHtml } from '#extract/textOfHtml.ts';
import { readCoreProperties } from './docx/coreProperties.ts';
import { documentHtml } from './docx/documentHtml.ts';
import { openPackage, type PackageFiles, packFiles } from './docx/openPackage.ts';
import { titleOfContent } from './titleOfContent.ts';

/** How every file begins that older Office programs wrote, and newer ones where they lock one. Source: MS-CFB, 2.2. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The stream of a locked document, as its name stands in the file. Source: MS-OFFCRYPTO, 1.3.2. */
const lockedStream = 'EncryptedPackage';
const contentTypes = '[Content_Types].xml';
const wordDocument = /wordprocessingml\.document\.(?:main|macroEnabled)/;

/** Reads a Word document. */
export async function readDocx(content: Content): Promise<Reading> {
  if (compoundFile.every((byte, at) => content.bytes[at] === byte)) return unreadable(compoundProblem(content.bytes));
  const opened = await openPackage(content.bytes);
  switch (opened.state) {
    case 'open':
      return readFiles(opened.files, content);
    case 'encrypted':
      return unreadable('encrypted-file');
    case 'too-large':
      return unreadable('too-complex');
    case 'damaged':
      return unreadable('damaged-file');
    default:
      return opened satisfies never;
  }
}

function unreadable(problem: ReadingProblem): Reading {
  return { state: 'unreadable', problem };
}

/** A locked document has a stream of that name; any other is a document of Word 97 to 2003. */
function compoundProblem(bytes: Uint8Array): ReadingProblem {
  const isLocked = new TextDecoder('utf-16le').decode(bytes).includes(lockedStream);
  return isLocked ? 'encrypted-file' : 'unsupported-file';
}

async function readFiles(files: PackageFiles, content: Content): Promise<Reading> {
  const types = new TextDecoder().decode(files.get(contentTypes));
  if (types === '' || !wordDocument.test(types)) return unreadable('unsupported-file');
  try {
    return { state: 'read', extracted: await extract(files, content) };
  } catch {
    // Parts that are missing, or XML that is none.
    return unreadable('damaged-file');
  }
}

async function extract(files: PackageFiles, content: Content): Promise<Extracted> {
  const core = readCoreProperties(files.get('docProps/core.xml'));
  const { html, resources, title, heading } = await documentHtml(await packFiles(files));
  const authors = core.creator.split(/[;,]/).flatMap((name) => cleanByline(name, []) ?? []);
  const created = parsePartialDate(core.created);
  const language = detectLanguage(textOfHtml(html), core.language);
  return {
    title: title || core.title || heading || titleOfContent(content),
    ...(authors.length > 0 && { author: authors.join(', ') }),
    ...(created.state === 'ok' && { published: created.date }),
    ...(language && { language }),
    ...(content.url && { canonicalUrl: content.url }),
    text: { form: 'html', html },
    resources,
  };
}
