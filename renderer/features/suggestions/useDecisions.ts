import { type RefObject, useRef, useState } from 'react';
import type { Excerpt } from '#domain/excerpt.ts';
import { newId } from '#domain/id.ts';
import {
  acceptClaim,
  acceptNames,
  type ClaimDraft,
  type DecisionMade,
  rejectSuggestion,
} from '#storage/suggestionDecisions.ts';
import { takeBackDecision } from '#storage/takeBackDecision.ts';
import { type ClaimSuggestion, type NameSuggestion, partiesOf, type Suggestion } from '#suggest/suggestion.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import { undoStack } from '#ui/undo.ts';
import type { UndoStep } from '#ui/undoStack.ts';
import { claimDraftOf, partyDraftOf } from './claimDraftOf.ts';
import { suggestionStrings } from './strings.ts';
import { describe } from './suggestionText.ts';

/** The open note, as far as suggestions need it. */
export interface SuggestionSource {
  showSuggestion(passage: TextPassage | undefined, trigger?: TextPassage): void;
  markExcerpt(excerpt: Pick<Excerpt, 'id' | 'quote'>): void;
  unmarkExcerpt(excerptId: string): void;
  focus(): void;
}

interface TextPassage {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How a passage is graded of which nothing is known yet. */
const unjudged = { credibility: 6, stance: 'supports' } as const;

export type Grade = Parameters<typeof acceptClaim>[0]['grade'];
type Outcome = Awaited<ReturnType<typeof acceptClaim>>;

/** What a person may do with suggestions, and what came of the last of it, in words. */
export interface Decisions {
  readonly message: string;
  /** What the next undo brings back; absent where there is nothing to take back. */
  readonly lastId: string | undefined;
  acceptClaim(suggestion: ClaimSuggestion): Promise<boolean>;
  /** Accepts a claim with what a person changed of it; gives why it could not. @throws where it could not be saved. */
  acceptChanged(
    suggestion: ClaimSuggestion,
    claim: ClaimDraft,
    parties: Parameters<typeof acceptClaim>[0]['parties'],
    grade: Grade,
  ): Promise<string | undefined>;
  acceptNames(names: readonly NameSuggestion[]): Promise<boolean>;
  reject(suggestion: Suggestion): Promise<boolean>;
  undo(): Promise<void>;
}

/** Decides the suggestions of a note, one after another however fast the keys come, and takes decisions back, the last one first. */
export function useDecisions(noteId: string, reader: RefObject<SuggestionSource | null>): Decisions {
  const t = useStrings(suggestionStrings);
  const language = useLanguage();
  const [message, setMessage] = useState('');
  const [made, setMade] = useState<readonly Done[]>([]);
  const stack = useRef<Done[]>([]);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = queue.current.then(work);
    queue.current = turn.catch(() => undefined);
    return turn;
  };
  /** A decision is taken back here by its own key, and like everything that was done in the window. */
  const keep = ({ said, ...decided }: Omit<Done, 'step'> & { readonly said: string }) => {
    let excerptId: string | undefined;
    const done: Done = {
      ...decided,
      step: {
        message: said,
        undo: async () => {
          const undone = await takeBackDecision(done.made);
          excerptId = undone?.excerptId;
          stack.current = stack.current.filter((one) => one !== done);
          setMade([...stack.current]);
          setMessage(t(undone ? 'undone' : 'alreadyUndone', { what: done.what }));
        },
        afterwards: () => {
          if (excerptId !== undefined) reader.current?.unmarkExcerpt(excerptId);
        },
      },
    };
    undoStack.push(done.step);
    stack.current.push(done);
    setMade([...stack.current]);
  };
  const decide = (id: string, what: string, said: string, work: () => Promise<Outcome>): Promise<string | undefined> =>
    inTurn(async () => {
      const outcome = await work();
      if (outcome.state !== 'made') {
        const reason = t(refusals[outcome.state], { what });
        setMessage(reason);
        return reason;
      }
      if (outcome.made.excerpt) reader.current?.markExcerpt(outcome.made.excerpt);
      keep({ id, what, said, made: outcome.made });
      setMessage(said);
      return undefined;
    });
  const told = (decided: Promise<string | undefined>): Promise<boolean> =>
    decided.then(
      (reason) => reason === undefined,
      (error: unknown) => {
        notifyError(error);
        return false;
      },
    );

  const acceptDraft: Decisions['acceptChanged'] = (suggestion, claim, parties, grade) => {
    const what = describe(suggestion, language);
    const { id, key, quote } = suggestion;
    return decide(id, what, t('accepted', { what }), () => acceptClaim({ noteId, key, claim, grade, quote, parties }));
  };
  return {
    message,
    lastId: made.at(-1)?.id,
    acceptChanged: acceptDraft,
    acceptClaim: (suggestion) => {
      const parties = new Map(
        partiesOf(suggestion).map((party) => [party.key, partyDraftOf(party, party.entityId ?? newId())]),
      );
      const claim = claimDraftOf(suggestion, ({ key }) => parties.get(key)?.id ?? '');
      return told(acceptDraft(suggestion, claim, [...parties.values()], unjudged));
    },
    acceptNames: (names) => {
      const [first] = names;
      if (!first) return Promise.resolve(false);
      const what = names.length === 1 ? describe(first, language) : t('names');
      const said = names.length === 1 ? t('accepted', { what }) : t('acceptedNames', { count: names.length });
      const accepted = names.map(({ key, party }) => ({ key, party: partyDraftOf(party, newId()) }));
      return told(decide(first.id, what, said, () => acceptNames(noteId, accepted)));
    },
    reject: (suggestion) => {
      const what = describe(suggestion, language);
      const { id, key } = suggestion;
      return told(decide(id, what, t('rejected', { what }), () => rejectSuggestion(noteId, key)));
    },
    undo: () =>
      inTurn(async () => {
        const last = stack.current.at(-1);
        if (!last) return setMessage(t('nothingToUndo'));
        try {
          // So long ago that the window has let go of it.
          if (!(await undoStack.undo(last.step))) {
            await last.step.undo();
            last.step.afterwards?.();
          }
        } catch (error) {
          notifyError(error);
        }
      }),
  };
}

interface Done {
  readonly id: string;
  readonly what: string;
  readonly made: DecisionMade;
  readonly step: UndoStep;
}

const refusals = {
  decided: 'decidedElsewhere',
  'passage-gone': 'passageGone',
  'note-gone': 'noteGone',
} as const satisfies Readonly<Record<Exclude<Outcome['state'], 'made'>, string>>;
