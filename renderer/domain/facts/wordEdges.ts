/** Where a word begins or ends, in any script with letters; the `\b` of regular expressions knows only those of English. */
const edge = String.raw`(?:(?<=[\p{L}\d])(?![\p{L}\d])|(?<![\p{L}\d])(?=[\p{L}\d]))`;

/** Makes a pattern of a source whose `\b` also stands at letters with accents. */
export function withWordEdges(source: string, flags: string): RegExp {
  return new RegExp(source.replaceAll(String.raw`\b`, edge), flags);
}
