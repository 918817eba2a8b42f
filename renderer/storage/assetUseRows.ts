/** Which images and attachments one row names. */
export interface AssetUse {
  /** `table/id` of the row. */
  readonly key: string;
  /** The SHA-256 of each. */
  readonly assetIds: readonly string[];
}

/** An asset that nothing names. */
export interface LooseAsset {
  readonly sha256: string;
  /** The revision of the library since which nothing names it. */
  readonly rev: number;
}
