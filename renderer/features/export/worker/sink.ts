/** Where the files of an export go, one after the other. */
export interface ExportSink {
  add(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  addStream(path: string, stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<void>;
  /** Makes it whole: until then, nothing of a zip file is there. */
  close(): Promise<void>;
  /** Leaves nothing of it behind. */
  discard(): Promise<void>;
}
