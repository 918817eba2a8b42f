import type { EventType } from '#domain/eventType.ts';
import type { RoleTaken } from './eventRoles.ts';
import { eventSlots, thingOf } from './eventSlots.ts';
import type { Passage } from './passage.ts';
import type { PlacedName } from './placedName.ts';
import { foldedPattern, type ReadText } from './readText.ts';
import type { TriggerHit } from './triggerHits.ts';

const negated = foldedPattern(
  String.raw`\b(?:not|never|no|without|n['’]t|ne|n['’]|sans|jamais|nicht|kein|keine|keinen|nie)\b[^.,;]{0,25}$|n't [^.,;]{0,25}$|(?:没有|未|不|并非)[^，。]{0,4}$`,
);
const hypothetical = foldedPattern(
  String.raw`\b(?:if|whether|unless|imagine|si|wenn|falls|ob)\b[^.,;]{0,60}$|(?:如果|假如|是否|可能)[^，。]{0,20}$`,
);
const inQuotation = /[“«„「"][^”»“」"]*$/;

const disputes: ReadonlySet<EventType> = new Set([
  'litigation',
  'regulatory_action',
  'incident',
  'platform_restriction',
]);
const crime = foldedPattern(
  String.raw`\b(?:rapes?|raped|murder(?:ed|er|s)?|kill(?:ed|ing)|sexual(?:ly)?|assault(?:ed)?|shooting|impeach[a-z]*|elections?|extradit[a-z]*|terroris[a-z]*|war crimes|militants?|troops|soldiers|protest(?:s|ers?)|prison|jail(?:ed)?|viols?|meurtre|attentat|manifestants?|détention|militante?s?|élections?|mord[a-z]*|vergewaltig[a-z]*|totschlag|wahlen|haftstrafe|untersuchungshaft)\b|谋杀|强奸|选举|恐怖`,
);
const mutual: ReadonlySet<EventType> = new Set(['merger', 'joint_venture', 'partnership']);

/** What an event is sure by. */
export interface EventSupport {
  readonly own: readonly RoleTaken[];
  readonly all: readonly RoleTaken[];
  readonly hasFigure: boolean;
  readonly hasDate: boolean;
}

/** What the whole article says. */
export interface EventContext {
  readonly text: ReadText;
  readonly main: PlacedName | undefined;
  readonly titleTypes: ReadonlySet<EventType>;
}

/** How sure an event is that a sentence tells of, between 0 and 1. */
export function eventConfidence(
  { text, main, titleTypes }: EventContext,
  sentence: Passage,
  hit: TriggerHit,
  { own, all, hasFigure, hasDate }: EventSupport,
): number {
  const before = text.slice(sentence.start, hit.start);
  const length = text.original.length;
  const thing = thingOf(eventSlots[hit.trigger.type]);
  const adjustments: readonly (readonly [boolean, number])[] = [
    [titleTypes.has(hit.trigger.type), 0.1],
    [all.length > 1, 0.06],
    [hasFigure, 0.06],
    [hasDate, 0.04],
    [sentence.start < Math.max(500, length * 0.15), 0.04],
    [own.length === 0, -0.12],
    [main === undefined, -0.1],
    [!all.some(({ name }) => name.kind === 'company' || name.kind === 'product'), -0.12],
    // What police and politics do is no business of a company.
    [disputes.has(hit.trigger.type) && crime.test(text.slice(sentence.start, sentence.end)), -0.2],
    // It takes two to merge.
    [mutual.has(hit.trigger.type) && all.length < 2, -0.1],
    // A heading tells what the text is about, not what happened.
    [
      sentence.end - sentence.start < 70 &&
        !/[.!?。！？…]["'”’»」)]*$/.test(text.slice(sentence.end - 3, sentence.end)),
      -0.08,
    ],
    // A launch of nothing that has a name.
    [thing !== undefined && !all.some(({ role }) => role === thing.role), -0.06],
    [negated.test(before.slice(-40)), -0.2],
    [hypothetical.test(before), -0.2],
    [inQuotation.test(before), -0.15],
    [/\?["”»]?$/u.test(text.slice(sentence.end - 3, sentence.end)), -0.15],
  ];
  const sum = adjustments.reduce((total, [applies, change]) => total + (applies ? change : 0), hit.trigger.weight);
  return Math.min(0.99, Math.max(0, sum));
}
