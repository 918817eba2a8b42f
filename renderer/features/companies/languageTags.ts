import { useLanguage } from '#ui/i18n.ts';

/** The languages that a name may be said to belong to. */
const languageTags = [
  'en',
  'fr',
  'zh',
  'ja',
  'ko',
  'de',
  'es',
  'it',
  'pt',
  'nl',
  'sv',
  'pl',
  'ru',
  'uk',
  'ar',
  'he',
  'hi',
  'th',
  'tr',
  'vi',
  'el',
  'id',
] as const;

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The languages to choose from, by name in the language of the interface; `others` are tags that are in use already. */
export function useLanguageChoices(...others: readonly (string | undefined)[]): Choice[] {
  const names = useNames('language');
  const known = [...languageTags, ...others.filter((tag) => tag !== undefined)];
  return [...new Set<string>(known)].map((value) => ({ value, label: names(value) }));
}

/** What languages or scripts are called in the language of the interface. */
export function useNames(type: 'language' | 'script'): (code: string) => string {
  const names = new Intl.DisplayNames(useLanguage(), { type });
  return (code) => {
    try {
      return names.of(code) ?? code;
    } catch {
      // A tag from an imported file may be none.
      return code;
    }
  };
}
