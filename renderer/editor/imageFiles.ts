import { type Editor, Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

interface ImageFilesOptions {
  /** Keeps an image and gives its asset id. */
  readonly saveImage: (file: File) => Promise<string>;
  readonly onError: (error: unknown) => void;
}

const shownTypes = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif'];

/** Takes in image files that are pasted or dropped onto the text. */
export const ImageFiles = Extension.create<ImageFilesOptions>({
  name: 'imageFiles',
  addProseMirrorPlugins() {
    const { editor, options } = this;
    return [
      new Plugin({
        props: {
          handlePaste: (_view, event) => {
            const files = listImages(event.clipboardData);
            // A copied piece of a page may bring its picture along; the words are what was meant.
            if (files.length === 0 || event.clipboardData?.types.includes('text/html')) return false;
            insertImages(editor, files, options);
            return true;
          },
          handleDrop: (view, event) => {
            const files = listImages(event.dataTransfer);
            if (files.length === 0 || !editor.isEditable) return false;
            const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
            if (place) editor.commands.setTextSelection(place.pos);
            event.preventDefault();
            insertImages(editor, files, options);
            return true;
          },
        },
      }),
    ];
  },
});

/** Keeps images and puts them at the cursor, in their order. */
export function insertImages(editor: Editor, files: readonly File[], options: ImageFilesOptions): void {
  Promise.all(files.filter(({ type }) => shownTypes.includes(type)).map(async (file) => imageOf(file, options))).then(
    (images) => {
      if (!editor.isDestroyed && images.length > 0) editor.commands.insertContent(images);
    },
    options.onError,
  );
}

async function imageOf(file: File, { saveImage }: ImageFilesOptions) {
  return { type: 'image', attrs: { assetId: await saveImage(file), alt: file.name.replace(/\.\w+$/, '') } };
}

function listImages(transfer: DataTransfer | null): File[] {
  return [...(transfer?.files ?? [])].filter(({ type }) => shownTypes.includes(type));
}
