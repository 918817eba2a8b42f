import { type ReadyRelation, readyRelations } from './relationPattern.ts';
import { chineseRelations } from './relationsChinese.ts';
import { englishRelations } from './relationsEnglish.ts';
import { frenchRelations } from './relationsFrench.ts';
import { germanRelations } from './relationsGerman.ts';

/** The words of each language that tell of a relation, for all types. */
const relationTriggers = {
  en: englishRelations,
  fr: frenchRelations,
  de: germanRelations,
  zh: chineseRelations,
} as const;

const ready = new Map<string, readonly ReadyRelation[]>();

/** The patterns of a language (BCP 47 tag), ready to match; none where the language is not known. */
export function relationsFor(language: string): readonly ReadyRelation[] {
  const [base = ''] = language.toLowerCase().split('-');
  const known = ready.get(base);
  if (known) return known;
  const made =
    base in relationTriggers ? readyRelations(base, relationTriggers[base as keyof typeof relationTriggers]) : [];
  ready.set(base, made);
  return made;
}
