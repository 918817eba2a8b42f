export interface FetchLimits {
  /** Counted on the wire and again after content decoding. */
  readonly maxBytes: number;
  /** For everything together: look-up, redirects, the last byte. */
  readonly timeoutMs: number;
  /** Redirects followed. */
  readonly maxHops: number;
}

export const defaultFetchLimits: FetchLimits = { maxBytes: 20 * 1024 * 1024, timeoutMs: 30_000, maxHops: 5 };
