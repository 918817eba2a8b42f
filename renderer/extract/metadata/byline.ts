import { fold } from '#domain/fold.ts';
import { tidyLine } from '#extract/tidyText.ts';
import { isSiteName } from './siteName.ts';

const lead =
  /^(?:(?:written|posted|published|reported|words)\s+)?(?:by|par|von|por|di|av|door)\s*:?\s+|^(?:author|auteur|autor|auteurs|text|texte|foto)(?:\s*[:：/]\s*|\s+)|^(?:作者|记者|文)\s*[:：/]?\s*/iu;
const tail = /\s*(?:[|•·]|,?\s(?:published|updated|posted|publié|mis à jour|le)\s|\s[-–—]\s|\s\d{1,2}[\s./-]|\(@).*$/iu;
const notName = /https?:|www\.|@|\d{5}|\d{3}.*\s|\s.*\d{3}|[<>{}\\]|\.(?:com|net|org|info|de|fr|ch|at|uk|eu|cn|jp)$/i;
/** A desk, an office or a house that signs in place of a person. */
const office =
  /(?:^|[\s-])(?:redaktion|redaccion|redazione|redaction|newsroom|sekretariat|pressestelle|department|departement|ministry|ministere|ministerium|universit[a-z]*|institut[a-z]*|agency|staff|contributors?|editors?|editorial|team|editorial board|no author|kreuz|verlag|gmbh|inc|ltd)(?:$|[\s.])/;
/** Who signs for a house and not as a person. */
const nobody = new Set([
  ...[
    'admin',
    'administrator',
    'editor',
    'editors',
    'editorial',
    'staff',
    'staff writer',
    'staff report',
    'news desk',
    'newsroom',
    'webmaster',
  ],
  ...[
    'redaction',
    'la redaction',
    'redaktion',
    'redaccion',
    'unknown',
    'anonymous',
    'anonyme',
    'guest',
    'author',
    'user',
    'none',
    'null',
    '编辑',
    '小编',
  ],
]);
const maxNameLength = 80;

/** Cleans what stands where an author's name should; undefined where it is no person's name: the site's, an address, a job. */
export function cleanByline(text: string, siteNames: readonly string[]): string | undefined {
  const name = tidyLine(text)
    .slice(0, 300)
    .replace(lead, '')
    .replace(tail, '')
    .replace(/[\s,;|–—-]+$/, '')
    .trim();
  const folded = fold(name);
  if (name.length < 2 || name.length > maxNameLength || notName.test(name) || nobody.has(folded)) return undefined;
  if (office.test(folded)) return undefined;
  return siteNames.some((site) => isSiteName(name, site)) ? undefined : name;
}

/** Joins the authors that a page names, each once; undefined where none is a person's name. */
export function joinAuthors(names: readonly string[], siteNames: readonly string[]): string | undefined {
  const cleaned = names.flatMap((name) => cleanByline(name, siteNames) ?? []);
  return [...new Set(cleaned)].slice(0, 10).join(', ') || undefined;
}
