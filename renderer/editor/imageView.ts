import type { NodeViewRendererProps } from '@tiptap/core';
import { Image } from './image.ts';

export interface ImageSource {
  /** The stored bytes of an image, or `undefined` where they are gone. */
  readonly loadImage: (assetId: string) => Promise<Blob | undefined>;
  /** What stands where an image was not kept: the name of the place, given the host that has it. */
  readonly describeMissing: (host: string | undefined) => string;
}

/** Images as they are shown: kept ones from memory, the others as a placeholder that says what they are and where; nothing is fetched. */
export function createImageView(source: ImageSource) {
  return Image.extend({
    addNodeView() {
      return ({ node }: NodeViewRendererProps) => {
        const { assetId, remoteSrc, alt, title } = node.attrs;
        const dom = document.createElement('div');
        dom.dataset.image = '';
        let blobUrl: string | undefined;
        let isGone = false;

        const showMissing = () =>
          dom.replaceChildren(...missingImage(source.describeMissing(hostOf(remoteSrc)), alt ?? title));
        if (!assetId) showMissing();
        else {
          source.loadImage(assetId).then((blob) => {
            if (isGone) return;
            if (!blob) return showMissing();
            blobUrl = URL.createObjectURL(blob);
            const image = document.createElement('img');
            image.src = blobUrl;
            image.alt = alt ?? '';
            image.addEventListener('error', showMissing);
            if (title) image.title = title;
            dom.replaceChildren(image);
          }, showMissing);
        }
        return {
          dom,
          ignoreMutation: () => true,
          destroy: () => {
            isGone = true;
            if (blobUrl) URL.revokeObjectURL(blobUrl);
          },
        };
      };
    },
  });
}

function missingImage(description: string, alt: string | null): HTMLElement[] {
  const place = document.createElement('span');
  place.textContent = description;
  if (!alt) return [place];
  const words = document.createElement('strong');
  words.textContent = alt;
  return [words, place];
}

function hostOf(address: string | null): string | undefined {
  return address && URL.canParse(address) ? new URL(address).host : undefined;
}
