import { Kbd } from '@mantine/core';
import { useStrings } from '#ui/i18n.ts';
import classes from './Suggestions.module.css';
import { suggestionStrings } from './strings.ts';

const hints = [
  ['Enter', 'keyAccept'],
  ['E', 'keyEdit'],
  ['X', 'keyReject'],
  ['U', 'keyUndo'],
] as const;

/** The keys of the suggestions, for those who see them; others are told by the description of the section. */
export function KeyHints() {
  const t = useStrings(suggestionStrings);
  return (
    <p className={classes.hints} aria-hidden>
      {hints.map(([key, label]) => (
        <span key={key}>
          <Kbd size="xs">{key}</Kbd> {t(label)}
        </span>
      ))}
    </p>
  );
}
