import { tidyLine } from '#extract/tidyText.ts';

/** A cell of figures or words; longer is a column of a layout. In UTF-16 units. */
const longestCell = 200;
const blocks = 'table,p,div,ul,ol,blockquote,h1,h2,h3,h4,img';

/**
 * Turns the tables that lay a mail out into boxes, as mail programs know no other way to lay out; tables of data stay. Inner ones first: what is
 * around a table is layout.
 */
export function unwrapLayoutTables(page: Document): void {
  for (const table of [...page.querySelectorAll('table')].reverse()) {
    if (!isData(table)) unwrap(table);
  }
}

/** Whether a table holds data: it says so by its headings, or it is rows and columns of short cells with nothing laid out in them. */
function isData(table: HTMLTableElement): boolean {
  if (/^(?:presentation|none)$/i.test(table.getAttribute('role') ?? '')) return false;
  if (table.querySelector('table')) return false;
  if (table.querySelector('th,caption,thead')) return true;
  const rows = [...table.rows].filter((row) => tidyLine(row.textContent) !== '');
  const columns = rows.map((row) => [...row.cells].filter((cell) => tidyLine(cell.textContent) !== '').length);
  const isGrid = rows.length >= 2 && columns.filter((count) => count >= 2).length >= Math.max(2, rows.length * 0.6);
  return isGrid && [...table.querySelectorAll('td')].every(isShort);
}

function isShort(cell: Element): boolean {
  return cell.textContent.length <= longestCell && cell.querySelectorAll(blocks).length <= 1;
}

/** A box for each cell of its own; a table of data in one of them stays whole. */
function unwrap(table: HTMLTableElement): void {
  const boxOf = (nodes: Iterable<Node>) => {
    const box = table.ownerDocument.createElement('div');
    box.append(...nodes);
    return box;
  };
  const cells = [...table.rows].flatMap(({ cells: own }) => [...own]);
  table.replaceWith(boxOf(cells.map(({ childNodes }) => boxOf(childNodes))));
}
