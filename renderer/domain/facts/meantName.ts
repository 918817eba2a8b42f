import type { EntityKind } from '#domain/entity.ts';
import { antecedentOf } from './antecedents.ts';
import type { MaskedSentence } from './maskedSentence.ts';
import { firstFrom, type Passage } from './passage.ts';
import type { PlacedName } from './placedName.ts';

/** What is known of a text where a sentence only says "its" or "the company". */
export interface NamesAround {
  readonly text: string;
  readonly sentences: readonly Passage[];
  /** Which of the sentences is read. */
  readonly index: number;
  readonly names: readonly PlacedName[];
  /** The company and the product that the article is about. */
  readonly main: PlacedName | undefined;
  readonly mainProduct: PlacedName | undefined;
}

/** Whom a text means, and whether the same sentence names it. */
export interface MeantName {
  readonly name: PlacedName;
  readonly isInSentence: boolean;
}

const opensClause =
  /(?:^|[,;:，；：("] ?|(?<![\p{L}])(?:and|as|while|but|that|et|mais|alors que|tandis que|und|dass|aber|während) )(?:the |le |la |l'|der |die |das |en \p{L}+, )?$/iu;
/** How many sentences back a name is looked for. */
const maxBack = 4;

/**
 * Whom "its" or "the company" at a place of a masked sentence stands for: the nearest name of these kinds before it that begins a clause, else the nearest,
 * else the product or company of the sentences before; never the `other` that it stands beside.
 */
export function meantName(
  around: NamesAround,
  masked: MaskedSentence,
  at: number,
  kinds: readonly EntityKind[],
  other?: PlacedName,
): MeantName | undefined {
  const before = [...masked.names].filter(
    ([position, { kind, key }]) => position < at && kinds.includes(kind) && key !== other?.key,
  );
  const opening = before.findLast(([position]) =>
    opensClause.test(masked.text.slice(Math.max(0, position - 24), position)),
  );
  const inSentence = (opening ?? before.at(-1))?.[1];
  const name =
    inSentence ?? (kinds.includes('product') ? previousProduct(around) : undefined) ?? previousCompany(around);
  return name && name.key !== other?.key ? { name, isInSentence: inSentence !== undefined } : undefined;
}

/** The company that a sentence which names none speaks of, where its words refer to one: that of the nearest sentence before that names one. */
export function previousCompany(around: NamesAround): PlacedName | undefined {
  return previousName(around, 'company', around.main);
}

/** The product that a sentence refers to ("it", "the car"): what the article is about, else that of the nearest sentence before that names one. */
export function previousProduct(around: NamesAround): PlacedName | undefined {
  const found = previousName(around, 'product', around.mainProduct);
  return found && (around.mainProduct ?? found);
}

function previousName(
  { text, sentences, index, names }: NamesAround,
  kind: 'company' | 'product',
  main: PlacedName | undefined,
): PlacedName | undefined {
  const sentence = sentences[index];
  if (!sentence) return undefined;
  const nearest = sentences
    .slice(Math.max(0, index - maxBack), index)
    .findLast((before) =>
      names.slice(firstFrom(names, before.start), firstFrom(names, before.end)).some((name) => name.kind === kind),
    );
  const recent = names.slice(firstFrom(names, nearest?.start ?? 0), firstFrom(names, sentence.end));
  return antecedentOf(text, { sentence, previous: sentences[index - 1] }, recent, kind, main);
}
