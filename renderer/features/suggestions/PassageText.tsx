import type { ClaimSuggestion } from '#suggest/suggestion.ts';
import classes from './Suggestions.module.css';

/** The passage of a suggestion, with the words that gave it away. */
export function PassageText({ suggestion }: { readonly suggestion: ClaimSuggestion }) {
  const { quote, passage, trigger } = suggestion;
  const start = Math.max(0, trigger.start - passage.start);
  const end = Math.max(start, trigger.end - passage.start);
  return (
    <blockquote className={classes.passage} dir="auto">
      {quote.exact.slice(0, start)}
      <strong>{quote.exact.slice(start, end)}</strong>
      {quote.exact.slice(end)}
    </blockquote>
  );
}
