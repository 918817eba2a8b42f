import { fold } from '#domain/fold.ts';
import { tidyLine } from '#extract/tidyText.ts';
import type { Block } from './block.ts';
import { looseText } from './headings.ts';
import type { Typography } from './typography.ts';
import { visualLength } from './words.ts';

/** What programs put where a title should stand. */
const noTitle =
  /^(?:(?:untitled|sans titre|unbenannt|document|dokument|presentation|présentation|powerpoint|slide|folie|diapositive|layout|template|title|titre|print|fax|scan|new document|\(anonymous\))[\s\d]*|.*\.(?:docx?|dotx?|pptx?|xlsx?|odt|odp|ods|indd|qxd|qxp|tex|dvi|ps|eps|pdf|rtf|pub|html?|tmp|pages|ai|vsd)|https?:.*|[\d\s._-]+)$/iu;
const program =
  /^(?:microsoft\s+(?:office\s+)?(?:word|powerpoint|excel)|powerpoint presentation|présentation powerpoint)\s*[-–:]?\s*/i;
const maxTitleLength = 300;
/** A title is set larger than the text by so much. */
const larger = 1.15;
/** The share of a stated title's words that the first pages must have. */
const enoughWords = 0.5;

/** The title that the file states, where it is one. */
export function statedTitle(stated: unknown): string | undefined {
  if (typeof stated !== 'string') return undefined;
  const title = tidyLine(stated.replace(program, ''));
  return title.length > maxTitleLength || !/\p{L}{2}|\p{Lo}/u.test(title) || noTitle.test(title) ? undefined : title;
}

/** The largest text of the first page: the blocks of it, one below the other. */
export function largestText(blocks: readonly Block[], { bodySize }: Typography): readonly Block[] {
  const first = blocks.filter(
    (block) => block.kind === 'paragraph' && block.lines[0]?.page === 1 && isTitleText(looseText(block)),
  );
  const largest = Math.max(0, ...first.map((block) => (block.kind === 'table' ? 0 : block.size)));
  if (largest < bodySize * larger) return [];
  const start = blocks.findIndex(
    (block) => block.kind === 'paragraph' && block.size === largest && first.includes(block),
  );
  const run: Block[] = [];
  for (const block of blocks.slice(start)) {
    if (block.kind !== 'paragraph' || block.size !== largest || titleOfBlocks([...run, block]).length > maxTitleLength)
      break;
    run.push(block);
  }
  return run;
}

/** Chooses between the title that the file states and the largest text of its first page. */
export function chooseTitle(stated: string | undefined, largest: string, firstPages: string): string {
  if (stated === undefined) return largest;
  if (largest === '') return stated;
  const words = wordsOf(stated);
  const text = new Set(wordsOf(firstPages));
  const found = words.filter((word) => text.has(word)).length;
  // Left over from the file that this one was made of.
  return found < words.length * enoughWords ? largest : stated;
}

/** The text of the blocks of a title, on one line. */
export function titleOfBlocks(blocks: readonly Block[]): string {
  return tidyLine(blocks.map((block) => (block.kind === 'table' ? '' : looseText(block))).join(' '));
}

/** Whether two titles are the same to a reader. */
export function isSameTitle(one: string, other: string): boolean {
  return wordsOf(one).join(' ') === wordsOf(other).join(' ');
}

function isTitleText(text: string): boolean {
  return visualLength(text) >= 4 && visualLength(text) <= maxTitleLength && /\p{L}{2}/u.test(text);
}

function wordsOf(text: string): string[] {
  return fold(text).match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];
}
