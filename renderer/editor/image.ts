import { Image as TiptapImage } from '@tiptap/extension-image';

/** What may name an image that is kept. */
export const sha256 = /^[0-9a-f]{64}$/;
/** What may be the address of one that is not. */
export const remote = /^(?:https?:\/\/|cid:)\S+$/i;
/** Below this edge an image is a counting pixel or a spacer. In CSS pixels. */
const smallestEdgePx = 3;

/**
 * An image that is kept (`assetId`, the SHA-256 of its bytes) or that was not captured (`remoteSrc`, shown as a placeholder with its address).
 * Neither is ever a `src`, so that showing a note cannot make a request.
 */
export const Image = TiptapImage.extend({
  addAttributes() {
    return {
      assetId: {
        default: null,
        validate: 'string|null',
        parseHTML: (element) => matching(sha256, element.getAttribute('data-asset-id')),
        renderHTML: ({ assetId }) => (assetId ? { 'data-asset-id': assetId } : {}),
      },
      remoteSrc: {
        default: null,
        validate: 'string|null',
        parseHTML: (element) =>
          matching(remote, element.getAttribute('data-remote-src')) ?? matching(remote, element.getAttribute('src')),
        renderHTML: ({ remoteSrc }) => (remoteSrc ? { 'data-remote-src': remoteSrc } : {}),
      },
      alt: { default: null, validate: 'string|null' },
      title: { default: null, validate: 'string|null' },
    };
  },
  parseHTML() {
    return [{ tag: 'img', getAttrs: (element) => (isWorthKeeping(element) ? null : false) }];
  },
  // Its Markdown shortcut would write a `src`.
  addInputRules: () => [],
});

function matching(pattern: RegExp, value: string | null): string | null {
  return value !== null && pattern.test(value) ? value : null;
}

function isWorthKeeping(element: HTMLElement): boolean {
  const edges = [element.getAttribute('width'), element.getAttribute('height')];
  if (edges.some((edge) => edge !== null && Number.parseInt(edge, 10) < smallestEdgePx)) return false;
  const named = ['data-asset-id', 'data-remote-src', 'src'].some((name) => {
    const value = element.getAttribute(name) ?? '';
    return sha256.test(value) || remote.test(value);
  });
  return named || Boolean(element.getAttribute('alt')?.trim());
}
