import { fold } from '#domain/fold.ts';

/** Whether a text is a site's name in another writing: "neues deutschland" of neues-deutschland.de. */
export function isSiteName(text: string, name: string): boolean {
  const [one, other] = [text, name.replace(/\.[a-z.]{2,7}$/i, '')].map((each) =>
    fold(each).replace(/[^\p{L}\p{N}]+/gu, ''),
  );
  return Boolean(
    one &&
      other &&
      (one === other || (Math.min(one.length, other.length) > 4 && (one.startsWith(other) || other.startsWith(one)))),
  );
}
