import type { Block, Line, TextBlock } from './block.ts';
import { seam, type Vocabulary } from './joinLines.ts';
import { isNumber } from './row.ts';
import { breaksAnywhere } from './words.ts';

/** A block with the level of the heading that it is, if it is one. */
export interface MarkedBlock {
  readonly block: Block;
  readonly level: number | undefined;
}

/** Writes blocks as HTML, with a mark where each page begins. The text is escaped; the whole still goes through the sanitiser. */
export function markupOf(blocks: readonly MarkedBlock[], known: Vocabulary): string {
  let page = 0;
  /** The mark of a page, at its first text. */
  const markOf = (next: number) => {
    if (next === page) return '';
    page = next;
    return `<wbr data-page="${next}">`;
  };
  const html: string[] = [];
  let list: ListTag = '';
  let last: number | undefined;
  for (const { block, level } of blocks) {
    const wanted = listOf(block);
    const number = numberOf(block);
    if (wanted !== list || (wanted === 'ol' && number !== (last ?? 0) + 1)) {
      html.push(list && `</${list}>`);
      if (wanted) html.push(number === undefined || number === 1 ? `<${wanted}>` : `<${wanted} start="${number}">`);
    }
    [list, last] = [wanted, number];
    html.push(block.kind === 'table' ? tableOf(block, markOf) : textOf(block, level, known, markOf));
  }
  html.push(list && `</${list}>`);
  return html.join('');
}

type MarkOf = (page: number) => string;

type ListTag = '' | 'ul' | 'ol';

/** The list that an item belongs to; one that is counted in letters is none, as its letters would be lost. */
function listOf(block: Block): ListTag {
  if (block.kind !== 'item' || block.marker === undefined) return '';
  if (numberOf(block) !== undefined) return 'ol';
  return isNumber(block.marker) ? '' : 'ul';
}

function numberOf(block: Block): number | undefined {
  const number = block.kind === 'item' ? /^(\d+)[.)]$/.exec(block.marker ?? '')?.[1] : undefined;
  return number === undefined ? undefined : Number(number);
}

function textOf(block: TextBlock, level: number | undefined, known: Vocabulary, markOf: MarkOf): string {
  const text = joined(block.lines, level !== undefined, known, markOf);
  if (listOf(block)) return `<li><p>${text}</p></li>`;
  if (block.marker !== undefined) return `<p>${escaped(block.marker)} ${text}</p>`;
  return level === undefined ? `<p>${text}</p>` : `<h${level}>${text}</h${level}>`;
}

function joined(lines: readonly Line[], isHeading: boolean, known: Vocabulary, markOf: MarkOf): string {
  let html = '';
  let open = '';
  let short = false;
  for (const { text, page, isShort } of lines) {
    const mark = markOf(page);
    if (open !== '') {
      const { before, between } =
        short && !isHeading && !breaksAnywhere(open, text)
          ? { before: open, between: '<br>' }
          : seam(open, text, known);
      html += escaped(before) + between;
    }
    html += mark;
    open = text;
    short = isShort;
  }
  return html + escaped(open);
}

function tableOf({ cells, hasHead, page }: Extract<Block, { kind: 'table' }>, markOf: MarkOf): string {
  const mark = markOf(page);
  const rows = cells.map((row, index) => {
    const tag = hasHead && index === 0 ? 'th' : 'td';
    return `<tr>${row.map((text, column) => `<${tag}>${index + column === 0 ? mark : ''}${escaped(text)}</${tag}>`).join('')}</tr>`;
  });
  return `<table>${rows.join('')}</table>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
