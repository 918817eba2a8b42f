import type { Extensions } from '@tiptap/core';
import { FollowLinks } from './followLinks.ts';
import { createImageView, type ImageSource } from './imageView.ts';
import { Mention } from './mentionNode.ts';
import { plainExtensions } from './schema.ts';

interface ReadingSurroundings extends ImageSource {
  readonly openLink: (href: string) => void;
}

/** What a document needs that is only looked at: the schema of every note, its pictures and its links. */
export function createReadingExtensions(around: ReadingSurroundings): Extensions {
  return [...plainExtensions, createImageView(around), Mention, FollowLinks.configure({ openLink: around.openLink })];
}
