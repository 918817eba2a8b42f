import { type ArticleBlock, listBlocks } from './articleBlocks.ts';
import { blockLength, furnitureText } from './furnitureText.ts';

const { controls, leads, endings, invitations, letters, credits } = furnitureText;
const { label, sentence, mostlyLinks } = blockLength;
/** A line of links that comes so often is a button. */
const oftenRepeated = 3;

/** Takes out controls, picture credits and invitations between the paragraphs of an article, and links elsewhere with the label that announces them. */
export function trimBetween(root: Element): void {
  const blocks = listBlocks(root);
  const repeats = countTexts(blocks);
  for (const [at, block] of blocks.entries()) {
    if (block.isSpared || block.text === '' || !block.element.isConnected) continue;
    if (leads.test(block.text)) removeLead(block, blocks.slice(at + 1));
    if (isControl(block) || isButton(block, repeats) || isShoutedLink(block)) block.element.remove();
  }
}

function isControl({ text, words, isHeading, isList }: ArticleBlock): boolean {
  // A heading such as this may begin all that stands behind the article, which goes with it.
  if (isHeading && endings.test(text)) return false;
  if (controls.test(text)) return true;
  if (words < label && !isHeading && !isList && credits.test(text)) return true;
  return words < label * 3 && (invitations.test(text) || (!isHeading && letters.test(text)));
}

function isButton({ text, words, linked }: ArticleBlock, repeats: ReadonlyMap<string, number>): boolean {
  return words <= label && linked > mostlyLinks && (repeats.get(text) ?? 0) >= oftenRepeated;
}

/** A headline in capitals that is one link. */
function isShoutedLink({ text, words, linked, isHeading }: ArticleBlock): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return !isHeading && words > 3 && linked > 0.95 && capitals > small * 10;
}

/** "More:" with the links that follow it, or a line that holds both. */
function removeLead(lead: ArticleBlock, following: readonly ArticleBlock[]): void {
  if (lead.linked > mostlyLinks / 2 && lead.words < sentence * 2) lead.element.remove();
  if (lead.words > label / 2) return;
  const end = following.findIndex(
    ({ isList, words, linked }) => !((isList || words < sentence) && linked > mostlyLinks),
  );
  const links = end < 0 ? following : following.slice(0, end);
  if (links.length === 0) return;
  for (const { element } of [lead, ...links]) element.remove();
}

function countTexts(blocks: readonly ArticleBlock[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of blocks) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
