import { Link as TiptapLink } from '@tiptap/extension-link';
import { isSafeHref } from './safeHref.ts';

/**
 * Links with a safe scheme only. What every link has in common (`rel`, `target`) is rendered, not stored, and a click is left to `followLinks`:
 * following a link must never replace the app.
 */
export const Link = TiptapLink.extend({
  addAttributes() {
    return {
      href: { default: null, validate: assertSafeHref },
      title: { default: null, validate: 'string|null' },
    };
  },
}).configure({
  openOnClick: false,
  defaultProtocol: 'https',
  markdownLinks: true,
  isAllowedUri: isSafeHref,
  HTMLAttributes: { target: '_blank', rel: 'noopener noreferrer nofollow' },
});

function assertSafeHref(href: unknown): void {
  if (typeof href !== 'string' || !isSafeHref(href)) throw new RangeError('A link must have a safe address.');
}
