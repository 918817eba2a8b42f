/** What is selected on the pages of a PDF, line by line as it is drawn. */
export interface PagesSelection {
  readonly text: string;
  /** What stands before and behind it on the page. */
  readonly before: string;
  readonly after: string;
  /** The pages that it begins and ends on. */
  readonly firstPage: number;
  readonly lastPage: number;
}

/** As much of what stands around a selection as helps to find it. In UTF-16 units. */
const contextLength = 64;

/** The selection inside the pages; undefined where nothing of them is selected. */
export function selectionOnPages(sheets: Element): PagesSelection | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const [first, last] = [pageOf(range.startContainer, sheets), pageOf(range.endContainer, sheets)];
  if (!first || !last) return undefined;
  const text = selection.toString();
  if (text.trim() === '') return undefined;
  const before = document.createRange();
  before.setStart(first, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const after = document.createRange();
  after.setStart(range.endContainer, range.endOffset);
  after.setEnd(last, last.childNodes.length);
  return {
    text,
    before: before.toString().slice(-contextLength),
    after: after.toString().slice(0, contextLength),
    firstPage: numberOf(first),
    lastPage: numberOf(last),
  };
}

function pageOf(node: Node, sheets: Element): Element | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const page = element?.closest('[data-pdf-page]');
  return page && sheets.contains(page) ? page : undefined;
}

function numberOf(page: Element): number {
  return Number(page.getAttribute('data-pdf-page'));
}
