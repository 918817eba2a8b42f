import { type ArticleBlock, listBlocks } from './articleBlocks.ts';
import { blockLength, furnitureText } from './furnitureText.ts';

const { leads, endings, letters, writers } = furnitureText;
const { label, sentence, mostlyLinks } = blockLength;
/** What stands in front of this share of an article cannot be its end. */
const endFrom = 0.5;
/** An article in front of a page's other articles has so many words at least, and those are so few paragraphs among labels and links. */
const shortest = 100;
const paragraphsAmongTeasers = 0.4;
const fewestTeasers = 6;
/** Links to other articles stand behind this share of it, with less than the other share of its text behind them. */
const linksFrom = 0.7;
const behindLinks = 0.15;
/** A longer block is no part of a page's furniture. In words. */
const longest = 80;

/** Takes away what follows the last sentence of an article, and what follows the line that begins the part behind it. */
export function trimTail(root: Element): void {
  const blocks = listBlocks(root);
  const end = endOf(blocks);
  for (const { element } of blocks.slice(end)) element.remove();
  dropLinks(blocks.slice(0, end));
  for (const block of blocks.slice(0, end).reverse()) {
    if (!block.element.isConnected) continue;
    const isEmpty = block.text === '' && !block.isSpared;
    if (!isEmpty && !isFurniture(block)) break;
    block.element.remove();
  }
}

/** The index of the line that begins the part behind the article. */
function endOf(blocks: readonly ArticleBlock[]): number {
  const total = wordsOf(blocks);
  let passed = 0;
  for (const [at, block] of blocks.entries()) {
    const isLead = leads.test(block.text);
    const isLabel = !block.isSpared && (block.isHeading || block.words <= label);
    const rest = blocks.slice(at + 1);
    if (isLabel && (isLead || endings.test(block.text)) && passed >= total * endFrom && rest.every(isLoose)) return at;
    if (isLead && block.words > 1 && block.words <= label / 2 && passed >= shortest && isTeasers(rest)) return at;
    passed += block.words;
  }
  return blocks.length;
}

/** Two or more headlines of other articles, each all link, near the end. */
function dropLinks(blocks: readonly ArticleBlock[]): void {
  const total = wordsOf(blocks);
  let passed = 0;
  let run: ArticleBlock[] = [];
  const close = () => {
    const items = run.reduce((sum, { element, isList }) => sum + (isList ? element.children.length : 1), 0);
    const isBehind = total - passed < total * behindLinks;
    if (items > 1 && isBehind && passed - wordsOf(run) > total * linksFrom)
      for (const { element } of run) element.remove();
    run = [];
  };
  for (const block of blocks) {
    const isLink = !block.isSpared && !block.isHeading && block.linked > 0.9 && block.words > 3;
    if (isLink) run.push(block);
    else if (block.text !== '') close();
    passed += block.words;
  }
  close();
}

function isFurniture(block: ArticleBlock): boolean {
  if (block.isSpared) return false;
  if (block.isHeading || block.linked > mostlyLinks) return true;
  if (block.words < sentence * 2 && (endings.test(block.text) || letters.test(block.text))) return true;
  if (block.words < sentence * 3 && writers.test(block.text)) return true;
  return block.words <= 2 && !/[.!?…。！？"”»)]$/.test(block.text);
}

/** Whether a block may stand behind an article: short, or mostly links. */
function isLoose(block: ArticleBlock): boolean {
  return (
    (!block.isSpared && (block.linked > mostlyLinks / 2 || block.words < longest)) ||
    block.element.matches('figure,hr,img')
  );
}

/** Whether what follows are other articles of the site: loose blocks, few of them paragraphs. */
function isTeasers(rest: readonly ArticleBlock[]): boolean {
  const paragraphs = rest.filter(({ words, linked }) => words >= sentence && linked < mostlyLinks / 2);
  return (
    rest.length >= fewestTeasers && rest.every(isLoose) && paragraphs.length < rest.length * paragraphsAmongTeasers
  );
}

function wordsOf(blocks: readonly ArticleBlock[]): number {
  return blocks.reduce((sum, { words }) => sum + words, 0);
}
