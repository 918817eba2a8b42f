import { fold } from '#domain/fold.ts';
import { tidyLine } from '#extract/tidyText.ts';
import { withoutTrade } from './authorRole.ts';
import { isCapitalisedName, isLogin, isPenName } from './personName.ts';
import { isSiteName } from './siteName.ts';

const lead =
  /^[\s\-–—]*(?:(?:(?:written|posted|published|reported|words|text|story)\s+)?(?:by|par|von|por|di|av|door)\s*:?\s+|(?:author|auteure?|autore?|autorin|auteurs|text|texte|foto)(?:\s*[:：/]\s*|\s+)|(?:作者|[本报報]{0,2}[记記]者|撰文|采写|取材・文|執筆|文|글|기자)\s*[:：/／＝=｜]?\s*(?=[^\s:：]{2}))/iu;
const tail =
  /\s*(?:[|•]|,?\s(?:photos?|pictures|illustrations?|fotos?|bilder|photographies?)\s(?:by|von|par|de)\s|\s[·]\s|,?\s(?:published|updated|posted|publié|mis à jour|veröffentlicht|le)\s|\s[-–—]\s|\s\d{1,2}[\s./-]|\(@|[<(（]?[\w.+-]+@[\w-]+\.).*$/iu;
const trade = /(?:記者|\s(?:선임)?기자|\s특파원)$/u;
const notName =
  /https?:|www\.|@|\d{5}|\d{3}.*\s|\s.*\d{3}|[<>{}\\=]|\sby\s|\.(?:com|net|org|info|de|fr|ch|at|uk|eu|cn|jp|kr|es|it|nl)$/i;
/** A desk, an office or a house that signs in place of a person. */
const office =
  /(?:^|[\s-])(?:redaktion|redaccion|redazione|redaction|newsroom|sekretariat|pressestelle|department|departement|ministry|ministere|ministerium|universit[a-z]*|institut[a-z]*|agency|staff|contributors?|editors?|editorial|team|editorial board|no author|kreuz|verlag|gmbh|inc|ltd|llc|media)(?:$|[\s.])|(?:编辑部|記者団|編集部|取材班|편집국|뉴스팀|취재팀)$/;
/** Who signs for a house and not as a person. */
const nobody = new Set(
  (
    'admin,administrator,administrateur,root,webmaster,editor,editors,editorial,staff,staff writer,staff report,news desk,newsroom,redaction,la redaction,' +
    'redaktion,redaccion,unknown,anonymous,anonyme,guest,author,user,none,null,undefined,default,test,wordpress,ap,afp,dpa,reuters,编辑,小编,佚名,匿名,管理员,編集部,관리자,편집부'
  ).split(','),
);
const maxNameLength = 80;
const mostAuthors = 10;

/** Cleans what stands where an author's name should; undefined where it is no person's name: the site's, an address, a job. */
export function cleanByline(text: string, siteNames: readonly string[]): string | undefined {
  const name = withoutTrade(tidyLine(text).slice(0, 300).replace(lead, '').replace(tail, '').replace(trade, ''))
    .replace(/[\s,;|–—:：-]+$/, '')
    .trim();
  const folded = fold(name);
  if (name.length < 2 || name.length > maxNameLength || notName.test(name) || nobody.has(folded)) return undefined;
  if (office.test(folded)) return undefined;
  return siteNames.some((site) => isSiteName(name, site)) ? undefined : name;
}

/** The names of a site: all that are known, from its address and its publisher too, and those by which it calls itself. */
export interface SiteNames {
  readonly all: readonly string[];
  readonly own: readonly string[];
}

/** The names that a page gives for its author. */
export interface NamedAuthors {
  /** In JSON-LD and in `<meta>`. */
  readonly declared: readonly (readonly string[])[];
  /** Where a reader sees them; looked for only where it is not known yet, as it takes time. */
  readonly printed: () => readonly string[];
  /** All that a reader sees. */
  readonly text: string;
}

/**
 * The authors from the first place that names any. A single word that stands nowhere on the page is a login and no author; one of small letters
 * counts where no place has more. Where nobody else is named, one whose site it is counts, unless the site calls itself so.
 */
export function chooseAuthors({ declared, printed, text }: NamedAuthors, siteNames: SiteNames): string[] {
  const clean = (names: readonly string[]) => cleanAuthors(names, siteNames.all);
  const named = declared
    .map((names) => clean(names.filter((name) => !isPenName(name) || hasWord(text, name))))
    .filter((names) => names.length > 0);
  const sure = named.find((names) => !names.every(isLogin));
  if (sure) return sure;
  const seen = printed();
  const owners = [...declared, seen].map((names) => cleanAuthors(names, siteNames.own).filter(isCapitalisedName));
  const all = [...named, clean(seen), ...owners].filter((names) => names.length > 0);
  return all.find((names) => !names.every(isLogin)) ?? all[0] ?? [];
}

function hasWord(text: string, word: string): boolean {
  const letter = /[\p{L}\p{N}]/u;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!letter.test(text[at - 1] ?? '') && !letter.test(text[at + word.length] ?? '')) return true;
  }
  return false;
}

/** The authors that a page names, each once and without what is no person's name. */
function cleanAuthors(names: readonly string[], siteNames: readonly string[]): string[] {
  const cleaned = names.flatMap((name) => cleanByline(name, siteNames) ?? []);
  const byKey = new Map(cleaned.map((name) => [fold(name), name]));
  return [...byKey.values()].slice(0, mostAuthors);
}
