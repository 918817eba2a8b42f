import { VisuallyHidden } from '@mantine/core';
import type { Certainty } from '#suggest/suggestion.ts';
import { useStrings } from '#ui/i18n.ts';
import classes from './Suggestions.module.css';
import { suggestionStrings } from './strings.ts';

const steps: readonly Certainty[] = ['possible', 'likely', 'sure'];

/** How sure a suggestion is, as one to three filled dots; in words for whoever cannot see them. */
export function CertaintyMark({ certainty }: { readonly certainty: Certainty }) {
  const t = useStrings(suggestionStrings);
  const label = t('certainty', { certainty: t(certainty) });
  return (
    <span className={classes.certainty} title={label}>
      {steps.map((step, index) => (
        <span key={step} data-on={index <= steps.indexOf(certainty)} />
      ))}
      <VisuallyHidden>{label}</VisuallyHidden>
    </span>
  );
}
