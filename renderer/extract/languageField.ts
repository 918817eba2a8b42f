import { detectLanguage } from './detectLanguage.ts';

/** The language of a text as a field to spread; no field where it cannot be told. */
export function languageField(text: string): { readonly language?: string } {
  const language = detectLanguage(text);
  return language ? { language } : {};
}
