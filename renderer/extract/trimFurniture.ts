import { fold } from '#domain/fold.ts';
import { type ArticleBlock, listBlocks } from './articleBlocks.ts';
import { furnitureText } from './furnitureText.ts';
import { dateIn } from './metadata/dateText.ts';

const { controls, leads, endings, invitations, signatures } = furnitureText;

/** A block of so many words is text and no label; in words. */
const sentence = 20;
const label = 12;
/** Above this share of links a block leads elsewhere. */
const mostlyLinks = 0.6;
/** What stands in front of this share of an article cannot be its end. */
const endFrom = 0.5;

/** What is known of an article whose head is trimmed. */
export interface KnownFacts {
  readonly title: string;
  readonly author?: string;
  readonly siteName?: string;
}

/** Takes from an extracted article what stands around it and between its paragraphs: labels, bylines, dates, links elsewhere, the author's box, comments. */
export function trimFurniture(root: Element, facts: KnownFacts): void {
  dropBetween(root);
  dropHead(root, facts);
  dropTail(root);
}

function remove(blocks: readonly ArticleBlock[]): void {
  for (const { element } of blocks) element.remove();
}

/** Controls, and links elsewhere with the label that announces them. */
function dropBetween(root: Element): void {
  const blocks = listBlocks(root);
  for (const [at, block] of blocks.entries()) {
    if (block.isSpared || block.text === '') continue;
    const next = blocks[at + 1];
    const isLead = leads.test(block.text);
    if (controls.test(block.text) || (invitations.test(block.text) && block.words < label * 3)) {
      block.element.remove();
    } else if (isLead && block.linked > mostlyLinks / 2 && block.words < sentence * 2) {
      block.element.remove();
    } else if (
      isLead &&
      block.words <= label / 2 &&
      next &&
      (next.isList || next.words < sentence) &&
      next.linked > mostlyLinks
    ) {
      remove([block, next]);
    } else if (
      !block.isHeading &&
      block.linked > 0.95 &&
      block.text === block.text.toUpperCase() &&
      block.words > 3 &&
      /\p{Lu}/u.test(block.text)
    ) {
      block.element.remove();
    }
  }
}

/** Everything above the title where it is repeated, and labels, bylines and dates above the first sentence. */
function dropHead(root: Element, facts: KnownFacts): void {
  const blocks = listBlocks(root);
  const known = [facts.title, facts.author, facts.siteName].filter((fact) => fact !== undefined).map(key);
  const isBody = (block: ArticleBlock) => block.isSpared || (block.words >= sentence && block.linked < mostlyLinks);
  const bodyAt = blocks.findIndex(isBody);
  const head = blocks.slice(0, Math.max(0, bodyAt));
  const titleAt = head.findLastIndex((block) => key(block.text) === key(facts.title));
  remove(head.slice(0, titleAt + 1));
  for (const block of head.slice(titleAt + 1)) {
    const isLabel = !block.isHeading && block.words <= 3 && !/[.!?…。！？:：]$/.test(block.text);
    const isSigned = block.words <= label && (signatures.test(block.text) || dateIn(block.text) !== undefined);
    if (block.text !== '' && (isLabel || isSigned || known.includes(key(block.text)) || block.linked > mostlyLinks))
      block.element.remove();
  }
}

/** What follows the last sentence, and what follows the line that begins the part behind the article. */
function dropTail(root: Element): void {
  const blocks = listBlocks(root);
  const total = blocks.reduce((sum, { words }) => sum + words, 0);
  let passed = 0;
  let end = blocks.length;
  for (const [at, block] of blocks.entries()) {
    const rest = blocks.slice(at);
    const isEnding = endings.test(block.text) || leads.test(block.text);
    const isLate = passed >= total * endFrom;
    if (
      isLate &&
      isEnding &&
      !block.isSpared &&
      (block.isHeading || block.words <= label) &&
      rest.slice(1).every(isLoose)
    ) {
      end = at;
      break;
    }
    passed += block.words;
  }
  remove(blocks.slice(end));
  for (const block of blocks.slice(0, end).reverse()) {
    const isEmpty = block.text === '' && !block.isSpared;
    const isFurniture =
      !block.isSpared &&
      ((endings.test(block.text) && block.words < sentence * 2) ||
        block.linked > mostlyLinks ||
        block.isHeading ||
        (block.words <= 2 && !/[.!?…。！？"”»)]$/.test(block.text)));
    if (!isEmpty && !isFurniture) break;
    block.element.remove();
  }
}

/** Whether a block may stand behind an article: short, or mostly links. */
function isLoose(block: ArticleBlock): boolean {
  return (
    (!block.isSpared && (block.linked > mostlyLinks / 2 || block.words < 80)) || block.element.matches('figure,hr,img')
  );
}

function key(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
