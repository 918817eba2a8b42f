import { IconCheck, IconPencil, IconX } from '@tabler/icons-react';
import { useStrings } from '#ui/i18n.ts';
import classes from './Suggestions.module.css';
import { suggestionStrings } from './strings.ts';

/** What may be done with one suggestion. */
export interface ItemActions {
  readonly accept: () => void;
  readonly edit: () => void;
  readonly reject: () => void;
}

const buttons = [
  ['accept', 'acceptThis', IconCheck],
  ['edit', 'editThis', IconPencil],
  ['reject', 'rejectThis', IconX],
] as const;

interface Props {
  readonly actions: ItemActions;
  /** What it is about, for the buttons' names. */
  readonly what: string;
  /** A chip is accepted by a click on itself. */
  readonly without?: keyof ItemActions;
}

/** The small buttons of a suggestion, for the pointer; the keyboard has keys for them. */
export function ItemButtons({ actions, what, without }: Props) {
  const t = useStrings(suggestionStrings);
  return buttons
    .filter(([action]) => action !== without)
    .map(([action, label, Icon]) => (
      <button
        key={action}
        type="button"
        tabIndex={-1}
        className={classes.action}
        data-action={action}
        aria-label={t(label, { what })}
        title={t(action)}
        onClick={actions[action]}
      >
        <Icon size={14} stroke={1.8} aria-hidden />
      </button>
    ));
}
