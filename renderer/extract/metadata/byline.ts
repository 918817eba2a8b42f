import { fold } from '#domain/fold.ts';
import { tidyLine } from '#extract/tidyText.ts';

const lead =
  /^(?:(?:written|posted|published|reported|words)\s+)?(?:by|par|von|por|di|av|door)\s*:?\s+|^(?:author|auteur|autor|auteurs|作者|记者|文)\s*[:：/]?\s*/iu;
const tail = /\s*(?:[|•·]|,?\s(?:published|updated|posted|publié|mis à jour|le)\s|\s[-–—]\s|\s\d{1,2}[\s./-]|\(@).*$/iu;
const notName = /https?:|www\.|@|\d{3}|[<>{}\\]/;
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
export function cleanByline(text: string, siteName: string | undefined): string | undefined {
  const name = tidyLine(text)
    .slice(0, 300)
    .replace(lead, '')
    .replace(tail, '')
    .replace(/[\s,;|–—-]+$/, '')
    .trim();
  const folded = fold(name);
  if (name.length < 2 || name.length > maxNameLength || notName.test(name) || nobody.has(folded)) return undefined;
  return siteName && folded === fold(siteName).trim() ? undefined : name;
}

/** Joins the authors that a page names, each once; undefined where none is a person's name. */
export function joinAuthors(names: readonly string[], siteName: string | undefined): string | undefined {
  const cleaned = names.flatMap((name) => cleanByline(name, siteName) ?? []);
  return [...new Set(cleaned)].slice(0, 10).join(', ') || undefined;
}
