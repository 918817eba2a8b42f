import { marks } from './nameMarks.ts';
import type { Passage } from './passage.ts';
import { withWordEdges } from './wordEdges.ts';

/** Words that stand for a company that was named before: for its name, or for its name in the possessive. */
export interface CompanyAnaphor extends Passage {
  readonly mark: typeof marks.anaphor | typeof marks.possessive;
}

interface AnaphorPatterns {
  /** "The company", where no name follows ("le groupe Lumenis"). */
  readonly company: string;
  /** "Its". */
  readonly possessive: string;
}

const patterns: Readonly<Record<string, AnaphorPatterns>> = {
  en: {
    company: String.raw`\b[Tt]he (?:company|firm|retailer|carmaker|automaker|bank|start-?up|(?:[\p{L}-]+ ){0,2}?giant|maker|conglomerate|utility|chain|airline|manufacturer|group|(?:space )?agency|social network|business)\b`,
    possessive: String.raw`\b[Ii]ts\b`,
  },
  fr: {
    company: String.raw`\b(?:[Ll]'(?:entreprise|enseigne|opérateur|éditeur|avionneur)|[Ll]a (?:société|firme|marque|banque|start-?up)|[Ll]e (?:groupe|constructeur|conglomérat|géant|distributeur|fabricant))\b`,
    possessive: String.raw`\b(?:[Ss]on|[Ss]a|[Ss]es)\b`,
  },
  de: {
    company: String.raw`\b(?:[Dd](?:as|em|es) Unternehmens?|[Dd](?:er|em|es) (?:Konzerns?|Herstellers?)|[Dd]ie (?:Firma|Gruppe|Gesellschaft|Bank))\b`,
    possessive: String.raw`\b(?:[Ss]eine?[nrsm]?|[Ii]hre?[nrsm]?)\b`,
  },
  zh: { company: '该公司|该集团|这家公司', possessive: '(?<![\\u4e00-\\u9fff])其(?![中他它实余次])' },
};

const ready = new Map(
  Object.entries(patterns).map(([language, { company, possessive }]) => [
    language,
    withWordEdges(`(?<company>(?:${company})(?! ?["\\p{Lu}]))|(?<possessive>${possessive})`, 'gu'),
  ]),
);

/** Finds where a sentence speaks of a company without its name, in a language (BCP 47 tag). */
export function anaphorsOf(language: string, sentence: string): CompanyAnaphor[] {
  const [base = ''] = language.toLowerCase().split('-');
  const pattern = ready.get(base);
  if (!pattern) return [];
  return [...sentence.matchAll(pattern)].map(({ index, 0: words, groups }) => ({
    start: index,
    end: index + words.length,
    mark: groups?.company === undefined ? marks.possessive : marks.anaphor,
  }));
}
