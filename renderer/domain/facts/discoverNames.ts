import type { EntityKind } from '#domain/entity.ts';
import { foldName } from '#domain/fold.ts';
import { givenNames } from './givenNames.ts';
import { mergeForms, type NameForm } from './mergeNames.ts';
import { findForms } from './nameForms.ts';
import { kindOf } from './nameKind.ts';
import { isName } from './nameSupport.ts';
import { legalForms, organisationWords } from './nameWords.ts';
import type { Passage } from './passage.ts';
import { isPlaceOrPeople } from './places.ts';
import { wellKnownKind } from './wellKnownNames.ts';

/** A name that no dictionary has yet, proposed from the text. */
export interface NewName {
  readonly name: string;
  readonly kind: EntityKind;
  /** Other forms of it that stand in the text. */
  readonly aliases: readonly string[];
  /** Where it stands in the text, by rising offset. */
  readonly places: readonly Passage[];
  /** Between 0 and 1; the list is ranked by it. */
  readonly confidence: number;
}

/** Most names that are proposed of a text, however long. */
const maxNames = 28;
const lettersPerName = 170;
const minNames = 8;
/** A word that has a capital once and nothing else in its favour is left out. */
const minConfidence = 0.4;

/**
 * Proposes the people, companies and products of a text that are not known, ranked; what overlaps one of `taken` (the places where known names stand) is
 * left out.
 */
export function discoverNames(
  title: string,
  text: string,
  language: string,
  taken: readonly Passage[] = [],
): NewName[] {
  const { forms, small } = findForms(title, text, language, taken);
  const { true: strong = [], false: weak = [] } = Object.groupBy(forms, (form) => `${isName(form, small, language)}`);
  const merged = mergeForms(withProducts(strong), weak);
  const limit = Math.min(maxNames, minNames + Math.floor(text.length / lettersPerName));
  return merged
    .map(newName)
    .filter(({ confidence }) => confidence >= minConfidence)
    .sort((a, b) => b.confidence - a.confidence || (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0))
    .slice(0, limit);
}

/** "Apple CarPlay" is a thing of Apple's: what begins like a company and is no organisation itself is a product. */
function withProducts(forms: NameForm[]): NameForm[] {
  const companies = new Set(forms.flatMap(({ text, votes }) => (kindOf(votes) === 'company' ? [foldName(text)] : [])));
  for (const { text, votes } of forms) {
    const words = foldName(text).split(' ');
    const [first = ''] = words;
    const isOrganisation = words
      .slice(1)
      .some((word) => organisationWords.has(word) || legalForms.has(word) || isPlaceOrPeople(word));
    const isCompany = (companies.has(first) || wellKnownKind(first) === 'company') && !givenNames.has(first);
    const isMade = words.length > 1 && words.length < 5 && isCompany && wellKnownKind(words.join(' ')) === undefined;
    if (isMade && !isOrganisation) votes.product = Math.max(votes.company, votes.person) + 1;
  }
  return forms;
}

function newName({ text, votes, places, signs, inTitle, aliases }: NameForm): NewName {
  const kind = kindOf(votes, text);
  const strength = signs + Math.max(votes.company, votes.person, votes.product) / 3 + (inTitle ? 1 : 0);
  return {
    name: text,
    kind,
    aliases: [...new Set(aliases)].filter((alias) => alias !== text),
    places: places.toSorted((a, b) => a.start - b.start),
    confidence: strength / (strength + 3),
  };
}
