import type { ClipResult, ClipTarget, ClipWords } from './clipRequest.ts';
import type { DeliveryState } from './deliver.ts';

/** What the popup asks of the background, which goes on when the popup is closed. */
export type PopupMessage =
  | { readonly type: 'clip'; readonly tab: chrome.tabs.Tab; readonly target: ClipTarget; readonly words: ClipWords }
  | { readonly type: 'deliver' };

/** Has the background clip a tab. */
export function askToClip(tab: chrome.tabs.Tab, target: ClipTarget, words: ClipWords): Promise<ClipResult> {
  return chrome.runtime.sendMessage<PopupMessage, ClipResult>({ type: 'clip', tab, target, words });
}

/** Has the background hand over what waits. */
export function askToDeliver(): Promise<DeliveryState> {
  return chrome.runtime.sendMessage<PopupMessage, DeliveryState>({ type: 'deliver' });
}
