/** What is to be arranged: boxes by id, and which of them are joined. */
export interface LayoutTask {
  readonly boxes: readonly { readonly id: string; readonly width: number; readonly height: number }[];
  readonly joins: readonly (readonly [fromId: string, toId: string])[];
}

/** Where the middle of each box is to be, in the order of the task's boxes: x, y, x, y … */
export interface Arrangement {
  /** A first sight, to be followed by a better one. */
  readonly isDraft: boolean;
  readonly coordinates: Float64Array;
}
