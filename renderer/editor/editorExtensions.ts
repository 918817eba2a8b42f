import type { Extensions } from '@tiptap/core';
import { Placeholder } from '@tiptap/extensions';
import type { SafeHtml } from '#domain/safeHtml.ts';
import { CleanPaste } from './cleanPaste.ts';
import { FollowLinks } from './followLinks.ts';
import { ImageFiles } from './imageFiles.ts';
import { createImageView, type ImageSource } from './imageView.ts';
import { createMentionSuggestions, type MentionSource } from './mentionSuggestions.ts';
import { OwnClipboard } from './ownClipboard.ts';
import { PassageDecorations } from './passageDecorations.ts';
import { plainExtensions } from './schema.ts';
import { TrailingParagraph } from './trailingParagraph.ts';

/** What an editor needs of those around it. */
export interface EditorSurroundings extends ImageSource, MentionSource {
  readonly placeholder: () => string;
  readonly sanitizeHtml: (html: string) => SafeHtml;
  readonly openLink: (href: string) => void;
  readonly saveImage: (file: File) => Promise<string>;
  readonly onError: (error: unknown) => void;
}

/** Everything that an editor of notes consists of. */
export function createEditorExtensions(around: EditorSurroundings): Extensions {
  return [
    ...plainExtensions,
    createImageView(around),
    createMentionSuggestions(around),
    PassageDecorations,
    TrailingParagraph,
    Placeholder.configure({ placeholder: around.placeholder }),
    OwnClipboard,
    CleanPaste.configure({ sanitizeHtml: around.sanitizeHtml }),
    FollowLinks.configure({ openLink: around.openLink }),
    ImageFiles.configure({ saveImage: around.saveImage, onError: around.onError }),
  ];
}
