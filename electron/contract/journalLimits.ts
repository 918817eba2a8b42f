/** What one call to the journal may carry at most; the page keeps to it, the service insists on it. In bytes, where no other unit is named. */
export const journalLimits = {
  /** The body of one call on the local server: an escaped row of the largest text, or a batch of rows. */
  call: 128 * 1024 * 1024,
  /** All rows of one `appendJournal` beyond which a batch is split; one row alone may be longer. In characters. */
  batch: 4 * 1024 * 1024,
  /** How many rows one `appendJournal` takes. */
  entries: 10_000,
  /** One piece of a file's bytes, before base64. */
  piece: 4 * 1024 * 1024,
  /** One page of `readJournal`; a line that is longer comes whole, alone. */
  page: 4 * 1024 * 1024,
  /** How many files one `missingJournalBytes` may ask for. */
  hashes: 1000,
} as const;
