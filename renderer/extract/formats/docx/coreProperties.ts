import { inertXml } from '#extract/inertPolicy.ts';
import { tidyLine } from '#extract/tidyText.ts';

/** What an Office document says about itself. Source: ECMA-376-2, 11 (core properties). */
export interface CoreProperties {
  readonly title: string;
  readonly creator: string;
  /** W3CDTF. */
  readonly created: string;
  readonly language: string;
}

/** Names of elements, whatever namespace a writer gives them. */
const names = ['title', 'creator', 'created', 'language'] as const;
/** What programs write where a person wrote nothing. */
const placeholder =
  /^(?:document ?\d*|microsoft word\b.*|word document|untitled|sans titre|python-docx|docx|un-named|libreoffice|openoffice|(?:microsoft office|windows) ?user|utilisateur.*|administrat.*|user|无标题.*)$/i;

/** Reads the core properties of a document; a field that nobody filled in is empty. */
export function readCoreProperties(xml: Uint8Array | undefined): CoreProperties {
  const page = inertXml(new TextDecoder().decode(xml));
  const [title = '', creator = '', created = '', language = ''] = names.map((name) => {
    const text = tidyLine(page.getElementsByTagNameNS('*', name)[0]?.textContent ?? '');
    return placeholder.test(text) ? '' : text;
  });
  return { title, creator, created, language };
}
