import type { DeliveredContent } from '#contract/clipper.ts';

/** What the popup shows of a page before it is clipped. */
export interface Glance {
  readonly url: string;
  readonly canonicalUrl?: string;
  readonly title: string;
  /** The first part of its text, in which names are looked for. */
  readonly text: string;
  /** The first words of what is selected. */
  readonly selection?: string;
}

/** What was taken of a page, or why it was not. */
export type Captured =
  | { readonly state: 'captured'; readonly url: string; readonly pageTitle: string; readonly content: DeliveredContent }
  | { readonly state: 'too-large' | 'nothing' };

/** What the script that is put into a page offers to the background. */
interface Capture {
  glance(): Glance;
  page(): Promise<Captured>;
  selection(): Promise<Captured>;
  image(address: string): Promise<Captured>;
}

declare global {
  /** In the extension's own world of a page, of which the page's scripts know nothing. */
  var vigieCapture: Capture | undefined;
}
