import i18next from 'i18next';
import { useSyncExternalStore } from 'react';

const languages = ['en', 'fr', 'zh'] as const;
export type Language = (typeof languages)[number];

type Texts = Readonly<Record<string, string>>;
/** The texts of one feature: French and Chinese must have exactly the keys that English has, or the house does not compile. */
type Translations<English extends Texts> = {
  readonly en: English;
  readonly fr: { readonly [Key in keyof English]: string };
  readonly zh: { readonly [Key in keyof English]: string };
};
interface Strings<Key extends string> {
  readonly namespace: string;
  readonly keys?: Key;
}
/** Gives a text in the person's language; `{{name}}` in it is replaced by `values.name`, and `count` chooses `key_one` or `key_other`. */
export type Translate<Key extends string> = (
  key: BaseKey<Key>,
  values?: Readonly<Record<string, string | number>>,
) => string;
type BaseKey<Key extends string> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key;

await i18next.init({
  lng: languageOfBrowser(),
  fallbackLng: 'en',
  supportedLngs: languages,
  // React and Tiptap escape what they show.
  interpolation: { escapeValue: false },
  resources: {},
});

/** Registers the texts of one feature; `namespace` is the feature's folder. */
export function defineStrings<const English extends Texts>(
  namespace: string,
  translations: Translations<English>,
): Strings<keyof English & string> {
  for (const language of languages) i18next.addResourceBundle(language, namespace, translations[language]);
  return { namespace };
}

/** The translator for one feature's texts outside a component; it follows the language that is set when it is called. */
export function translator<Key extends string>({ namespace }: Strings<Key>): Translate<Key> {
  return (key, values) => {
    const name: string = key;
    return i18next.t(name, { ns: namespace, ...values });
  };
}

/** The translator for one feature's texts inside a component, which shows again when the language changes. */
export function useStrings<Key extends string>(strings: Strings<Key>): Translate<Key> {
  useLanguage();
  return translator(strings);
}

/** The language of the interface. */
export function useLanguage(): Language {
  return useSyncExternalStore(onLanguageChanged, currentLanguage);
}

/** The language of the interface, outside a component. */
export function currentLanguage(): Language {
  return languages.find((language) => language === i18next.language) ?? 'en';
}

/** Sets the language of the interface; without one, the browser's, or English. */
export async function setLanguage(language: Language | undefined): Promise<void> {
  await i18next.changeLanguage(language ?? languageOfBrowser());
  document.documentElement.lang = currentLanguage();
}

/** The first of the languages that the person asks for, in their order, that the interface has. */
function languageOfBrowser(): Language {
  const wanted = navigator.languages.map((tag) => tag.split('-')[0]);
  return wanted.flatMap((tag) => languages.find((language) => language === tag) ?? [])[0] ?? 'en';
}

function onLanguageChanged(listener: () => void): () => void {
  i18next.on('languageChanged', listener);
  return () => i18next.off('languageChanged', listener);
}
