import { fold } from '#domain/fold.ts';

/** The languages that `lang:` knows by name; any other goes by its code. */
const namedLanguages =
  'ar bg cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms nl no pl pt ro ru sk sl sr sv th tr uk vi zh';
const languageCode = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/;

/** The language that a code or a name means, in lower case: `fr`, `zh-hans`, `français`, `法语`, `German`. */
export function readLanguage(value: string): string | undefined {
  const folded = fold(value);
  const named = languageByName().get(folded);
  if (named) return named;
  return languageCode.test(folded) ? folded : undefined;
}

/** Tells whether a code, or one of the names of its language, begins as typed. */
export function isLanguageLike(code: string, typed: string): boolean {
  const folded = fold(typed);
  if (code.startsWith(folded)) return true;
  for (const [name, named] of languageByName()) if (named === code && name.startsWith(folded)) return true;
  return false;
}

let languageNames: ReadonlyMap<string, string> | undefined;

/** Language names in English, French and Chinese and in the language itself, folded: `français`, `法语`, `German`, `allemand`. */
function languageByName(): ReadonlyMap<string, string> {
  languageNames ??= new Map(
    namedLanguages.split(' ').flatMap((code) =>
      ['en', 'fr', 'zh', code].map((inLanguage) => {
        const name = new Intl.DisplayNames(inLanguage, { type: 'language' }).of(code) ?? code;
        return [fold(name), code] as const;
      }),
    ),
  );
  return languageNames;
}
