const signs = [
  /^#{1,6} \S/m,
  /^(?:```|~~~)/m,
  /^(?:[-*+]|\d+[.)]) \S.*\n(?:[-*+]|\d+[.)]|\s+\S)/m,
  /^> \S/m,
  /^\|?(?:[ \t]*:?-{3,}:?[ \t]*\|)+/m,
  /\[[^\]\n]+\]\(https?:\/\/[^)\s]+\)/,
  /\*\*\S(?:[^*\n]*\S)?\*\*/,
];

/** Whether pasted text says by its signs that it is Markdown; prose with a stray asterisk is not. */
export function looksLikeMarkdown(text: string): boolean {
  return signs.some((sign) => sign.test(text));
}
