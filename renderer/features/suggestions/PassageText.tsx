import type { ClaimSuggestion } from '#suggest/suggestion.ts';
import classes from './Suggestions.module.css';

/** So much stands before the words that gave it away; the reader shows the whole passage. In UTF-16 units. */
const leadLength = 60;

/** The passage of a suggestion, from a little before the words that gave it away. */
export function PassageText({ suggestion }: { readonly suggestion: ClaimSuggestion }) {
  const { quote, passage, trigger } = suggestion;
  const start = Math.max(0, trigger.start - passage.start);
  const end = Math.max(start, trigger.end - passage.start);
  const lead = quote.exact.slice(0, start);
  const from = lead.length > leadLength ? lead.indexOf(' ', lead.length - leadLength) : 0;
  return (
    <blockquote className={classes.passage} dir="auto">
      {from > 0 ? `… ${lead.slice(from).trimStart()}` : lead}
      <strong>{quote.exact.slice(start, end)}</strong>
      {quote.exact.slice(end)}
    </blockquote>
  );
}
