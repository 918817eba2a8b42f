import { fold } from '#domain/fold.ts';

/** Shorter names are too likely to be a word of the other. */
const shortestPart = 5;

/** Whether a text is a site's name in another writing or longer: "neues deutschland" of neues-deutschland.de, "Spiegel Online" of "Spiegel". */
export function isSiteName(text: string, name: string, maxRatio = Number.POSITIVE_INFINITY): boolean {
  const [one, other] = [text, name.replace(/^www\./i, '').replace(/\.[a-z.]{2,7}$/i, '')].map(lettersOf);
  if (!one || !other) return false;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  const isPart =
    shorter.length >= shortestPart && longer.startsWith(shorter) && longer.length <= shorter.length * maxRatio;
  return one === other || isPart;
}

/** Whether a part of a title is the site's name and says little besides. */
export function isTitleOfSite(part: string, siteNames: readonly string[]): boolean {
  return siteNames.some((name) => isSiteName(part, name, 2));
}

function lettersOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
