import { IconChartHistogram } from '@tabler/icons-react';
import { useId } from 'react';
import { eventStatusLabels } from '#domain/eventLabels.ts';
import type { ClaimSuggestion } from '#suggest/suggestion.ts';
import { eventTypeLook } from '#ui/eventTypeLook.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { cssColorOf, type Look } from '#ui/look.ts';
import { relationTypeLook } from '#ui/relationTypeLook.ts';
import { ClaimFacts, ClaimParties } from './ClaimFacts.tsx';
import { type ItemActions, ItemButtons } from './ItemButtons.tsx';
import { PassageText } from './PassageText.tsx';
import classes from './Suggestions.module.css';
import { suggestionStrings } from './strings.ts';
import { describe, kindOfClaim, titleOf } from './suggestionText.ts';

interface Props {
  readonly suggestion: ClaimSuggestion;
  /** Its place among those that are shown, counted from 1, and how many there are. */
  readonly position: number;
  readonly count: number;
  readonly isActive: boolean;
  readonly onFocus: () => void;
  readonly actions: ItemActions;
}

/**
 * One suggested event, relation or figure: what, the passage that says so, why, and how sure it is. It takes the focus itself. Source: ARIA Authoring
 * Practices, "Feed".
 */
export function SuggestionCard({ suggestion, position, count, isActive, onFocus, actions }: Props) {
  const language = useLanguage();
  const id = useId();
  const { icon: Icon, color } = lookOf(suggestion);
  return (
    <article
      className={classes.card}
      data-item={suggestion.id}
      tabIndex={isActive ? 0 : -1}
      aria-posinset={position}
      aria-setsize={count}
      aria-label={describe(suggestion, language)}
      aria-describedby={id}
      onFocus={onFocus}
    >
      <div className={classes.header}>
        <Icon size={16} stroke={1.8} color={cssColorOf(color)} aria-hidden />
        <span className={classes.title}>{titleOf(suggestion, language)}</span>
        <span className={classes.actions}>
          <ItemButtons actions={actions} what={describe(suggestion, language)} />
        </span>
      </div>
      <ClaimFacts suggestion={suggestion} />
      <ClaimParties suggestion={suggestion} />
      <div id={id}>
        <PassageText suggestion={suggestion} />
        <Reason suggestion={suggestion} />
      </div>
    </article>
  );
}

function Reason({ suggestion }: { readonly suggestion: ClaimSuggestion }) {
  const t = useStrings(suggestionStrings);
  const language = useLanguage();
  const { quote, passage, trigger } = suggestion;
  const words = quote.exact.slice(Math.max(0, trigger.start - passage.start), trigger.end - passage.start);
  return (
    <p className={classes.reason}>
      {t('tellsOf', { words: shortened(words), what: kindOfClaim(suggestion, language) })}
      {suggestion.kind === 'event' && (
        <>
          {' '}
          {suggestion.statusWords === undefined
            ? t('statusUsual', { status: eventStatusLabels[suggestion.status][language] })
            : t('statusFrom', {
                status: eventStatusLabels[suggestion.status][language],
                words: shortened(suggestion.statusWords),
              })}
        </>
      )}
    </p>
  );
}

const longestWords = 48;

/** The words before it are emphasised in full. */
function shortened(words: string): string {
  const letters = [...words.replace(/\s+/gu, ' ')];
  return letters.length > longestWords ? `${letters.slice(0, longestWords).join('')}…` : letters.join('');
}

function lookOf(suggestion: ClaimSuggestion): Look {
  switch (suggestion.kind) {
    case 'event':
      return eventTypeLook(suggestion.type);
    case 'relation':
      return relationTypeLook[suggestion.type];
    case 'metric':
      return { icon: IconChartHistogram, color: 'cyan' };
    default:
      return suggestion satisfies never;
  }
}
