import { entityKindLabels } from '#domain/entityLabels.ts';
import type { NameSuggestion } from '#suggest/suggestion.ts';
import { EntityKindIcon } from '#ui/EntityKindIcon.tsx';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { CertaintyMark } from './CertaintyMark.tsx';
import { type ItemActions, ItemButtons } from './ItemButtons.tsx';
import classes from './Suggestions.module.css';
import { suggestionStrings } from './strings.ts';

interface Props {
  readonly suggestion: NameSuggestion;
  /** Whether the Tab key finds it when it comes to the suggestions. */
  readonly isActive: boolean;
  readonly onFocus: () => void;
  readonly actions: ItemActions;
}

/** One new name; a click or Enter accepts it. */
export function NameChip({ suggestion, isActive, onFocus, actions }: Props) {
  const t = useStrings(suggestionStrings);
  const language = useLanguage();
  const { party, certainty, places, id } = suggestion;
  const { name } = party;
  const kind = entityKindLabels[party.kind][language];
  return (
    <li className={classes.chip}>
      <button
        type="button"
        className={classes.chipName}
        data-item={id}
        tabIndex={isActive ? 0 : -1}
        aria-label={t('newName', { name, kind, certainty: t(certainty) })}
        title={`${kind}, ${t('times', { count: places.length })}`}
        onFocus={onFocus}
        onClick={actions.accept}
      >
        <EntityKindIcon kind={party.kind} size={13} />
        <bdi className={classes.chipLabel}>{name}</bdi>
        <span aria-hidden>
          <CertaintyMark certainty={certainty} />
        </span>
      </button>
      <span className={classes.chipTools}>
        <ItemButtons actions={actions} what={name} without="accept" />
      </span>
    </li>
  );
}
