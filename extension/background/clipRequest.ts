import type { Delivery } from '#contract/clipper.ts';

/** What of a tab is to be clipped. */
export type ClipTarget =
  | { readonly what: 'page' }
  /** Of one frame; `text` is what the browser says is selected, where the frame cannot be looked into. */
  | { readonly what: 'selection'; readonly frameId?: number; readonly text?: string }
  | { readonly what: 'image'; readonly frameId?: number; readonly address: string }
  | { readonly what: 'link'; readonly address: string; readonly text?: string };

/** What the person says about a clip. */
export type ClipWords = Pick<Delivery, 'title' | 'triage' | 'tags'>;

/** What came of a clip: in the library, waiting for Vigie, or not to be had. */
export type ClipResult =
  | { readonly state: 'delivered' }
  | { readonly state: 'waiting'; readonly reason: 'not-running' | 'not-paired' | 'storage-full' | 'failed' }
  | { readonly state: 'impossible'; readonly reason: 'not-a-page' | 'too-large' | 'nothing' };
