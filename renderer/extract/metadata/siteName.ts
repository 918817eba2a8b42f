import { fold } from '#domain/fold.ts';
import { tidyLine } from '#extract/tidyText.ts';

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

/** Longer than this, a name has a slogan behind it. In UTF-16 units. */
const longestName = 40;
const maxNameLength = 200;
const slogan = /\s+[|–—:·•-]+\s.*$|\s*[|｜].*$/su;

/** The name of a site: the first that is given and is neither the page's own title nor the name of who wrote it. */
export function chooseSiteName(
  given: readonly string[],
  title: string,
  authors: readonly string[],
): string | undefined {
  const taken = new Set([title, ...authors].map(lettersOf));
  return given
    .map((name) => tidyLine(name).slice(0, maxNameLength))
    .map((name) => (name.length > longestName ? name.replace(slogan, '') : name))
    .find((name) => lettersOf(name) !== '' && !taken.has(lettersOf(name)));
}

/** Whether a part of a title is the site's name and says little besides. */
export function isTitleOfSite(part: string, siteNames: readonly string[]): boolean {
  return siteNames.some((name) => isSiteName(part, name, 2));
}

function lettersOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
