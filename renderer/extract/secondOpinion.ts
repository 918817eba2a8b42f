import { type ArticleBlock, listBlocks } from './articleBlocks.ts';

/** From how much more text the second reading is the fuller one, where the first is short and where it is not. Measured on public evaluation sets. */
const fuller = { thanShort: 1.3, thanLong: 1.6 } as const;
const shortWords = 200;
/** The share of a block's word groups that must be in the other reading. */
const supported = 0.3;
const groupSize = 4;
/** A longer block is text whatever the other reading has. In words. */
const longBlock = 50;
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** The pieces by which two readings are compared: words, or characters where words are not parted. */
function piecesOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[\p{L}\p{N}]+/gu) ?? []
  );
}

function groupsOf(text: string): string[] {
  const pieces = piecesOf(text);
  const count = Math.max(1, pieces.length - groupSize + 1);
  return pieces.length === 0
    ? []
    : Array.from({ length: count }, (_, at) => pieces.slice(at, at + groupSize).join(' '));
}

/**
 * Whether the second reading is to be taken in place of the first: it has much more, and the first is no whole article. Chinese, Japanese and
 * Korean go with the first, which errs less there.
 */
export function isFuller(first: string, second: string, isDeclaredArticle: boolean): boolean {
  if (isUnspaced(first)) return false;
  const [one, other] = [piecesOf(first).length, piecesOf(second).length];
  if (one < shortWords) return other > one * fuller.thanShort;
  return !isDeclaredArticle && other > one * fuller.thanLong;
}

/** Whether a second reading need not be asked for: it would not be taken, or the page has not the text for a fuller one, which is a share of the first's. */
export function isWhole(first: string, pageShare: number, isDeclaredArticle: boolean): boolean {
  if (piecesOf(first).length < shortWords) return false;
  return isDeclaredArticle || isUnspaced(first) || pageShare < fuller.thanLong;
}

/** Whether a text is Chinese, Japanese or Korean. */
function isUnspaced(text: string): boolean {
  const sample = text.slice(0, 4000);
  return (sample.match(cjk)?.length ?? 0) > sample.length / 5;
}

/** Takes the blocks at either end of an article that a second reading of the page does not have. */
export function dropUnsupported(root: Element, second: Element): void {
  const groups = new Set(listBlocks(second).flatMap(({ text }) => groupsOf(text)));
  const blocks = listBlocks(root);
  const has = (block: ArticleBlock) => {
    const own = groupsOf(block.text);
    return own.filter((group) => groups.has(group)).length >= own.length * supported;
  };
  const isKept = (block: ArticleBlock) =>
    block.isHeading || block.isList || block.isSpared || block.words > longBlock || block.text === '' || has(block);
  const kept = blocks.filter(isKept);
  // A second reading that has little of the article has found something else.
  if (kept.reduce((sum, { words }) => sum + words, 0) < blocks.reduce((sum, { words }) => sum + words, 0) * 0.6) return;
  const first = blocks.findIndex(has);
  const last = blocks.findLastIndex(has);
  for (const [at, block] of blocks.entries()) {
    if ((at < first || at > last) && !isKept(block)) block.element.remove();
  }
}
