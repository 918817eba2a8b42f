import { type TextKey, text } from '#extension/text.ts';
import type { ClipTarget } from './clipRequest.ts';

type Chosen = chrome.contextMenus.OnClickData;

/** The entries of the page's menu; what each clips of what it was opened on. */
const menus = {
  page: { title: 'clipPage', contexts: ['page', 'frame'], target: (): ClipTarget => ({ what: 'page' }) },
  selection: {
    title: 'clipSelection',
    contexts: ['selection'],
    target: ({ frameId, selectionText }: Chosen): ClipTarget => ({
      what: 'selection',
      ...(frameId && { frameId }),
      ...(selectionText && { text: selectionText }),
    }),
  },
  image: {
    title: 'clipImage',
    contexts: ['image'],
    target: ({ frameId, srcUrl = '' }: Chosen): ClipTarget => ({
      what: 'image',
      address: srcUrl,
      ...(frameId && { frameId }),
    }),
  },
  link: {
    title: 'clipLink',
    contexts: ['link'],
    target: ({ linkUrl = '' }: Chosen): ClipTarget => ({ what: 'link', address: linkUrl }),
  },
} as const satisfies Record<
  string,
  {
    readonly title: TextKey;
    readonly contexts: readonly `${chrome.contextMenus.ContextType}`[];
    readonly target: (chosen: Chosen) => ClipTarget;
  }
>;

/** Puts the entries into the menu, once and again after an update. */
export async function installMenus(): Promise<void> {
  await chrome.contextMenus.removeAll();
  for (const [id, { title, contexts }] of Object.entries(menus)) {
    chrome.contextMenus.create({ id, title: text(title), contexts: [...contexts] });
  }
}

/** What was chosen from the menu; `undefined` where it is no entry of ours. */
export function targetOf(chosen: Chosen): ClipTarget | undefined {
  const id = String(chosen.menuItemId);
  return Object.hasOwn(menus, id) ? menus[id as keyof typeof menus].target(chosen) : undefined;
}
