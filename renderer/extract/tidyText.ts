const unstorable = /\0|\p{Surrogate}/gu;
/** But tabs and line ends. C1 goes too: on pages it is a wrong charset's. */
const controls = /(?![\t\n\f\r])\p{Cc}/gu;

/** Plain text with its blocks parted by one empty line, and without what no file and no index can hold. No-break spaces stay. */
export function tidyText(text: string): string {
  return text
    .replace(unstorable, '')
    .replace(controls, ' ')
    .replace(/\r\n?|\f/g, '\n')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A name, title or other single line: all white space becomes one space, and the ends are cut. No-break spaces stay inside. */
export function tidyLine(text: string): string {
  return tidyText(text).replace(/\s*\n\s*/g, ' ');
}
