import type { EventTrigger } from './eventTrigger.ts';
import { foldedPattern } from './readText.ts';
import { chineseTriggers } from './triggersChinese.ts';
import { englishTriggers } from './triggersEnglish.ts';
import { frenchTriggers } from './triggersFrench.ts';
import { germanTriggers } from './triggersGerman.ts';

/** The words of each language that tell of an event, for all types. */
const eventTriggers: Readonly<Record<string, readonly EventTrigger[]>> = {
  en: englishTriggers,
  fr: frenchTriggers,
  de: germanTriggers,
  zh: chineseTriggers,
};

interface ReadyTrigger {
  readonly trigger: EventTrigger;
  /** Matches folded text. */
  readonly pattern: RegExp;
}

const wordStart = String.raw`(?<![a-z\d])`;
const wordEnd = `(?!(?<=[a-z])(?!(?:e?s|e?nt|e?[nrm]|ees?|e)(?![a-z]))[a-z])`;

/** What the patterns write for "anything within the sentence"; the point of "25.000" or "$1.2bn" ends none. */
const clause = '[^.;!?]';
const clauseWithNumbers = String.raw`(?:[^.;!?]|\.(?=\d))`;

const ready = new Map<string, readonly ReadyTrigger[]>();

/** The triggers of a language (BCP 47 tag), ready to match; none where the language is not known. */
export function triggersFor(language: string): readonly ReadyTrigger[] {
  const [base = ''] = language.toLowerCase().split('-');
  const known = ready.get(base);
  if (known) return known;
  // Han has no words to begin and end; everywhere else a trigger is a whole word, but for the endings of its forms.
  const [before, after] = base === 'zh' ? ['', ''] : [wordStart, wordEnd];
  const made = (eventTriggers[base] ?? []).map((trigger) => ({
    trigger,
    pattern: foldedPattern(`${before}(?:${trigger.pattern.replaceAll(clause, clauseWithNumbers)})${after}`, 'g'),
  }));
  ready.set(base, made);
  return made;
}
