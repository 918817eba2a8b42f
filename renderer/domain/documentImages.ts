import type { DocumentNode } from './document.ts';

/** The name of the image node. Its `remoteSrc` is the address that the text had for it; its `assetId`, where its bytes are kept, their SHA-256. */
const imageNodeName = 'image';

/** The addresses of the images of a document that are not kept yet, in their order, each once. */
export function listRemoteImages(document: DocumentNode): string[] {
  const missing = listImages(document).filter(({ attrs }) => !attrs?.assetId);
  return [...new Set(missing.flatMap(addressOf))];
}

/** The asset of each image of a document that is kept, by the image's address. */
export function keptImages(document: DocumentNode): ReadonlyMap<string, string> {
  const kept = listImages(document).flatMap((image): [string, string][] => {
    const { assetId } = image.attrs ?? {};
    return typeof assetId === 'string' ? addressOf(image).map((address) => [address, assetId]) : [];
  });
  return new Map(kept);
}

/** The document with the assets of the images whose addresses are in `assetIds`; the very same one where there is none. */
export function withImages(document: DocumentNode, assetIds: ReadonlyMap<string, string>): DocumentNode {
  if (assetIds.size === 0) return document;
  if (document.type === imageNodeName) {
    const assetId = addressOf(document).map((address) => assetIds.get(address))[0];
    return assetId && !document.attrs?.assetId ? { ...document, attrs: { ...document.attrs, assetId } } : document;
  }
  if (!document.content) return document;
  const content = document.content.map((child) => withImages(child, assetIds));
  return content.some((child, at) => child !== document.content?.[at]) ? { ...document, content } : document;
}

/** Tells a document with an image in it. */
export function hasImage(node: DocumentNode): boolean {
  return node.type === imageNodeName || (node.content ?? []).some(hasImage);
}

/** The images of a document, in their order. */
export function listImages(node: DocumentNode): DocumentNode[] {
  if (node.type === imageNodeName) return [node];
  return (node.content ?? []).flatMap(listImages);
}

function addressOf({ attrs }: DocumentNode): string[] {
  return typeof attrs?.remoteSrc === 'string' ? [attrs.remoteSrc] : [];
}
