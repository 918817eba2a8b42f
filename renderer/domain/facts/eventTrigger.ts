import type { EventStatus } from '#domain/event.ts';
import type { EventType } from '#domain/eventType.ts';

/**
 * Words that tell of an event: a pattern (a piece of a regular expression, matched without regard to case at the start of a word), how surely they tell of it (0
 * to 1), and what is special about them.
 */
export interface EventTrigger {
  readonly type: EventType;
  readonly pattern: string;
  readonly weight: number;
  /** The status that the word itself gives. */
  readonly status?: EventStatus;
  /** The one who acts stands after the word, as in "awarded to" or "is owned by". */
  readonly isTurned?: true;
  /** Counts only with a figure in the sentence. */
  readonly needsAmount?: true;
  /** Counts only with a second name in another role. */
  readonly needsTwo?: true;
  /** What is acted upon stands right after it, with no "from", "on" or "for" between. */
  readonly isDirect?: true;
  /** The person after it is who held the post before. */
  readonly isReplacing?: true;
  /** Counts only with a name in the same sentence, not one that the sentence refers to. */
  readonly needsName?: true;
}

type Options = Omit<EventTrigger, 'type' | 'pattern' | 'weight'>;

/** A row of a table of triggers. */
export function trigger(type: EventType, weight: number, pattern: string, options: Options = {}): EventTrigger {
  return { type, pattern, weight, ...options };
}
