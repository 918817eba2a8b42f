/** Takes out what no file and no index can hold: NUL characters and halves of surrogate pairs. */
export function storableText(text: string): string {
  return text.replace(/\0|\p{Surrogate}/gu, '');
}
