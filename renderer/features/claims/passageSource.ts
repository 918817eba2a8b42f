/** What is selected in the open note. */
interface SelectedPassage {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text of the open note, as far as recording facts needs it. */
export interface PassageSource {
  getSelection(): SelectedPassage | undefined;
  makeExcerpt(passage: SelectedPassage): Promise<{ readonly excerptId: string } | undefined>;
}
