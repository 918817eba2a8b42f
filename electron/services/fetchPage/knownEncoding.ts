/** The standard name of an encoding label such as `GB2312` or `latin1`; `undefined` where `TextDecoder` knows none. */
export function knownEncoding(label: string | undefined): string | undefined {
  if (!label) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
