import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { isSafeHref } from './safeHref.ts';

interface FollowLinksOptions {
  /** Opens an address that passed the scheme check, outside the app. */
  readonly openLink: (href: string) => void;
}

/** Opens a clicked link; while one writes, only with Ctrl or Cmd, as a plain click puts the cursor there. */
export const FollowLinks = Extension.create<FollowLinksOptions>({
  name: 'followLinks',
  addOptions: () => ({ openLink: () => undefined }),
  addProseMirrorPlugins() {
    const { openLink } = this.options;
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            click: (view, event) => {
              const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
              if (!link) return false;
              event.preventDefault();
              const href = link.getAttribute('href') ?? '';
              const hasKey = event.ctrlKey || event.metaKey;
              const isMeant = !view.editable || hasKey;
              // A selection that ends on a link is not a click on it; with the key, the editor has selected the block around it by now.
              const isClick = hasKey || getSelection()?.isCollapsed !== false;
              if (isMeant && isClick && isSafeHref(href)) openLink(href);
              return isMeant;
            },
          },
        },
      }),
    ];
  },
});
