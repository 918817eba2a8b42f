import { fold } from '#domain/fold.ts';
import { regulator } from './eventSlots.ts';
import { firstFrom, type Passage } from './passage.ts';
import type { PlacedName } from './placedName.ts';
import { foldedPattern } from './readText.ts';

const company = foldedPattern(
  String.raw`\b(?:the (?:company|group|firm|retailer|carmaker|automaker|bank|startup|start-up|giant|maker|agency|platform|social network|brand|business)|it|its|they|their|itself|we)\b|l['’](?:entreprise|enseigne|opérateur|éditeur)|\b(?:la société|le groupe|la firme|la marque|le constructeur|le conglomérat|le géant|ses|son|sa|elle|il|das Unternehmen|der Konzern|die Firma|der Hersteller|die Gruppe|die Gesellschaft|seine[nrsm]?|ihre[nrsm]?|er|sie|es)\b|该公司|公司|该集团|其`,
);
const person = foldedPattern(String.raw`\b(?:he|she|his|her|il|elle|lui|er|sie|sein|ihr)\b|他|她`);
/** A sentence and the one before it. */
export interface SentencePlace {
  readonly sentence: Passage;
  readonly previous: Passage | undefined;
}

/** How far back a name is looked for, in UTF-16 units. */
const reach = 700;

/** The company or person that a sentence without a name of that kind speaks of: the only one of the sentence before it, else what the article is about. */
export function antecedentOf(
  text: string,
  { sentence, previous }: SentencePlace,
  names: readonly PlacedName[],
  kind: 'company' | 'person',
  main: PlacedName | undefined,
): PlacedName | undefined {
  const words = fold(text.slice(sentence.start, sentence.end));
  if (!(kind === 'company' ? company : person).test(words)) return undefined;
  const until = firstFrom(names, sentence.start);
  const before = names
    .slice(0, until)
    .filter((name) => name.kind === kind && !regulator.pattern.test(name.name) && name.start > sentence.start - reach);
  const last = before.at(-1);
  const neighbours = new Set(before.flatMap(({ key, start }) => (previous && start >= previous.start ? [key] : [])));
  if (last && neighbours.size === 1) return last;
  if (main?.kind === kind && before.some(({ key }) => key === main.key)) return main;
  return last ?? (main?.kind === kind ? main : undefined);
}
