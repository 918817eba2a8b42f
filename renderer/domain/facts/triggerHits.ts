import { eventSlots, thingOf } from './eventSlots.ts';
import type { EventTrigger } from './eventTrigger.ts';
import { triggersFor } from './eventTriggers.ts';
import { overlap, type Passage } from './passage.ts';
import type { PlacedName } from './placedName.ts';
import type { ReadText } from './readText.ts';

/** Words of a text that tell of an event. */
export interface TriggerHit extends Passage {
  readonly trigger: EventTrigger;
}

/** More events than this no sentence tells. */
const maxHits = 3;

/** Two launches told in one sentence stand so far apart. */
const minApart = 30;

/** The triggers in a sentence: of those that overlap or tell of one event the surest. */
export function triggerHits(
  text: ReadText,
  sentence: Passage,
  names: readonly PlacedName[],
  language: string,
): TriggerHit[] {
  const words = text.slice(sentence.start, sentence.end);
  const hits: TriggerHit[] = [];
  for (const { trigger, pattern } of triggersFor(language)) {
    for (const { 0: matched, index } of words.matchAll(pattern)) {
      const start = text.offsetIn(sentence.start, index);
      // "Investigating" may be a part of a name.
      if (names.some((name) => name.start <= start && start < name.end)) continue;
      hits.push({ trigger, start, end: text.offsetIn(sentence.start, index + matched.trimEnd().length) });
    }
  }
  hits.sort((a, b) => b.trigger.weight - a.trigger.weight || b.end - b.start - (a.end - a.start));
  const kept: TriggerHit[] = [];
  for (const hit of hits) {
    if (kept.some((other) => overlap(other, hit) || isSameEvent(other, hit))) continue;
    kept.push(hit);
  }
  return kept.slice(0, maxHits);
}

function isSameEvent(one: TriggerHit, other: TriggerHit): boolean {
  if (one.trigger.type !== other.trigger.type) return false;
  return (
    !thingOf(eventSlots[one.trigger.type]) || Math.max(one.start, other.start) - Math.min(one.end, other.end) < minApart
  );
}
