import { fold } from '#domain/fold.ts';
import { regulator } from './eventSlots.ts';
import { firstFrom, type Passage } from './passage.ts';
import type { PlacedName } from './placedName.ts';
import { foldedPattern } from './readText.ts';

/** Words that stand for a name that has been said before. */
const anaphors = {
  company: foldedPattern(
    String.raw`\b(?:the (?:company|group|firm|retailer|carmaker|automaker|bank|startup|start-up|giant|maker|agency|platform|social network|brand|business|utility|airline|chain|insurer|lender|operator|developer|studio|publisher)|it|its|they|their|itself|we)\b|l['’](?:entreprise|enseigne|opérateur|éditeur|assureur|avionneur|équipementier)|\b(?:la société|le groupe|la firme|la marque|la banque|la compagnie|la start-up|le constructeur|le conglomérat|le géant|le distributeur|le fabricant|le laboratoire|ses|son|sa|elle|il|das Unternehmen|der Konzern|die Firma|der Hersteller|die Gruppe|die Gesellschaft|die Bank|der Autobauer|der Händler|der Anbieter|das Start-up|seine[nrsm]?|ihre[nrsm]?|er|sie|es)\b|该公司|公司|该集团|该企业|该平台|其`,
  ),
  person: foldedPattern(String.raw`\b(?:he|she|his|her|il|elle|lui|er|sie|sein|ihr)\b|他|她`),
  product: foldedPattern(
    String.raw`\b(?:the (?:(?:all-)?new |redesigned |updated )?(?:sedan|suv|car|vehicle|model|truck|pickup|wagon|convertible|coupe|hatchback|crossover|phone|smartphone|handset|device|tablet|laptop|watch|headset|console|app|service|platform|game|feature|software|tool|chip|drug|vaccine|film|movie|series|show|subscription)|it|this model|la (?:voiture|berline|plateforme|console|montre)|le (?:modèle|véhicule|service|smartphone|jeu|film|vaccin|médicament)|l['’](?:application|appareil)|das (?:auto|modell|fahrzeug|gerät|spiel|smartphone)|der (?:wagen|dienst|neue)|die (?:app|limousine|konsole|plattform))\b|新车|该车|该产品|该应用|该机|该游戏`,
  ),
} as const;

/** A sentence and the one before it. */
export interface SentencePlace {
  readonly sentence: Passage;
  readonly previous: Passage | undefined;
}

/** How far back a name is looked for, in UTF-16 units. */
const reach = 700;

/** Who or what a sentence without a name of that kind speaks of: the only one of the sentence before it, else what the article is about, else the last one. */
export function antecedentOf(
  text: string,
  { sentence, previous }: SentencePlace,
  names: readonly PlacedName[],
  kind: keyof typeof anaphors,
  main: PlacedName | undefined,
): PlacedName | undefined {
  if (!anaphors[kind].test(fold(text.slice(sentence.start, sentence.end)))) return undefined;
  const before = names
    .slice(firstFrom(names, sentence.start - reach), firstFrom(names, sentence.start))
    .filter((name) => name.kind === kind && !regulator.pattern.test(name.name));
  const last = before.at(-1);
  const neighbours = new Set(before.flatMap(({ key, start }) => (previous && start >= previous.start ? [key] : [])));
  if (last && neighbours.size === 1) return last;
  if (main?.kind === kind && before.some(({ key }) => key === main.key)) return main;
  return last ?? (main?.kind === kind ? main : undefined);
}
