import type { DocumentNode } from './document.ts';
import { excerptMarkName } from './excerptMarks.ts';

/** The name of the node that `@` makes; its `id` is the entity's, its `label` what the text says. */
const mentionNodeName = 'mention';

/** Whom a `@` names. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * The document with every `@` of one entity naming another; the very same one where there is none. Its words follow, but where an excerpt quotes them:
 * there the quoted words stay as they were.
 */
export function withMentionsOf(
  document: DocumentNode,
  fromId: string,
  to: Named,
  isMeant: (label: string) => boolean = () => true,
): DocumentNode {
  if (document.type === mentionNodeName && document.attrs?.id === fromId) {
    const label = String(document.attrs.label ?? '');
    if (!isMeant(label)) return document;
    const isQuoted = document.marks?.some(({ type }) => type === excerptMarkName) ?? false;
    return { ...document, attrs: { ...document.attrs, id: to.id, label: isQuoted ? label : to.name } };
  }
  if (!document.content) return document;
  const content = document.content.map((child) => withMentionsOf(child, fromId, to, isMeant));
  return content.some((child, at) => child !== document.content?.[at]) ? { ...document, content } : document;
}

/** The labels of the `@` that name an entity. */
export function mentionLabelsOf(node: DocumentNode, entityId: string): string[] {
  const own = node.type === mentionNodeName && node.attrs?.id === entityId ? [String(node.attrs.label ?? '')] : [];
  return [...own, ...(node.content ?? []).flatMap((child) => mentionLabelsOf(child, entityId))];
}
