import { fold } from '#domain/fold.ts';
import { type ArticleBlock, listBlocks } from './articleBlocks.ts';
import { blockLength, furnitureText } from './furnitureText.ts';
import { dateIn } from './metadata/dateText.ts';

const { signatures, writers } = furnitureText;
const { label, sentence, mostlyLinks } = blockLength;
/** So many lines below a standfirst may sign the article. */
const signingLines = 4;

/** What is known of an article whose head is trimmed. */
export interface KnownFacts {
  readonly title: string;
  readonly author?: string;
  readonly siteName?: string;
}

/** Takes away everything above the title where it is repeated, and labels, bylines and dates above the first sentences of an article. */
export function trimHead(root: Element, facts: KnownFacts): void {
  const known = [facts.title, facts.author, facts.siteName].filter((fact) => fact !== undefined).map(key);
  const blocks = listBlocks(root).filter(({ element }) => !element.matches('figure,hr'));
  const isText = (block: ArticleBlock) =>
    block.isSpared || (block.words >= sentence && block.linked < mostlyLinks && !isAboutWriter(block, facts));
  const bodyAt = blocks.findIndex(isText);
  const head = blocks.slice(0, Math.max(0, bodyAt));
  const titleAt = head.findLastIndex((block) => key(block.text) === key(facts.title));
  for (const { element } of head.slice(0, titleAt + 1)) element.remove();
  for (const block of head.slice(titleAt + 1)) {
    const isLabel = !block.isHeading && block.words <= 3 && !/[.!?…。！？:：]$/.test(block.text);
    if (isLabel || isSigning(block, known) || isAboutWriter(block, facts) || block.linked > mostlyLinks)
      block.element.remove();
  }
  // A standfirst may stand between the title and who wrote it.
  const below = blocks.slice(bodyAt + 1, bodyAt + 1 + signingLines);
  const nextAt = below.findIndex(isText);
  for (const block of below.slice(0, Math.max(0, nextAt))) if (isSigning(block, known)) block.element.remove();
}

function isSigning(block: ArticleBlock, known: readonly string[]): boolean {
  if (block.isHeading || block.isList || block.text === '') return known.includes(key(block.text));
  const isSigned = signatures.test(block.text);
  const isDated = dateIn(block.text) !== undefined;
  if (isSigned && isDated) return block.words <= sentence;
  return block.words <= label && (isSigned || isDated || known.includes(key(block.text)));
}

/** A line about the author, who is known by name. */
function isAboutWriter({ text, isHeading, words }: ArticleBlock, { author }: KnownFacts): boolean {
  const name = author?.split(/[\s,]/, 1)[0];
  return Boolean(name) && !isHeading && words < sentence * 4 && text.startsWith(`${name} `) && writers.test(text);
}

function key(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
