import { detectLanguage } from '#extract/detectLanguage.ts';

/** The language of a page's text, checked against the one that the page declares. */
export function readLanguage(page: Document | undefined, text: string): { readonly language?: string } {
  const declared =
    page?.documentElement?.getAttribute('lang') ??
    page?.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content');
  const language = detectLanguage(text, declared ?? undefined);
  return language ? { language } : {};
}
