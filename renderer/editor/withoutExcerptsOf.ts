import { Fragment, type Mark, type Node, Slice } from '@tiptap/pm/model';
import { excerptMarkName } from '#domain/excerptMarks.ts';

/** A copied passage is not the excerpt a second time; one that was cut and is put back elsewhere still is. */
export function withoutExcerptsOf(document: Node, slice: Slice): Slice {
  const present = new Set<unknown>();
  document.descendants((node) => {
    for (const mark of node.marks) if (isExcerpt(mark)) present.add(mark.attrs.excerptId);
  });
  if (present.size === 0) return slice;
  const isNew = (mark: Mark) => !isExcerpt(mark) || !present.has(mark.attrs.excerptId);
  return new Slice(filterMarks(slice.content, isNew), slice.openStart, slice.openEnd);
}

function filterMarks(content: Fragment, keep: (mark: Mark) => boolean): Fragment {
  const nodes: Node[] = [];
  content.forEach((node) => {
    nodes.push(node.isText ? node.mark(node.marks.filter(keep)) : node.copy(filterMarks(node.content, keep)));
  });
  return Fragment.fromArray(nodes);
}

function isExcerpt(mark: Mark): boolean {
  return mark.type.name === excerptMarkName;
}
