interface Passage {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The open note, as far as its excerpts need it. */
export interface ExcerptText {
  getSelection(): Passage | undefined;
  reveal(target: { readonly excerptId: string }): void;
  moveExcerpt(excerptId: string, passage: Passage): boolean;
  unmarkExcerpt(excerptId: string): void;
  markExcerpt(excerpt: {
    readonly id: string;
    readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
  }): void;
}
