import { IconTarget, IconX } from '@tabler/icons-react';
import type { NamedMention } from '#storage/mentions.ts';
import { EntityKindIcon } from '#ui/EntityKindIcon.tsx';
import { useStrings } from '#ui/i18n.ts';
import classes from './MentionChips.module.css';
import { taggingStrings } from './strings.ts';

interface Props {
  readonly named: NamedMention;
  /** Whether the keyboard finds it when it comes to the chips. */
  readonly isActive: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
  readonly onToggleSalience: () => void;
  readonly onReject: () => void;
}

/** One name of a note. Its small buttons are for the pointer; the keyboard has keys for them. */
export function MentionChip({ named, isActive, onFocus, onOpen, onToggleSalience, onReject }: Props) {
  const t = useStrings(taggingStrings);
  const { mention, entity } = named;
  const { name } = entity;
  const isSuggested = mention.state === 'suggested';
  const isDoubtful = isSuggested && mention.doubtful === true;
  const isSubject = mention.salience === 'subject';
  const acceptedLabel = t(isSubject ? 'acceptedSubject' : 'acceptedMention', { name });
  return (
    <span
      className={classes.chip}
      data-state={mention.state}
      data-salience={mention.salience}
      data-doubtful={isDoubtful || undefined}
    >
      <button
        type="button"
        className={classes.name}
        data-roving={mention.id}
        tabIndex={isActive ? 0 : -1}
        aria-label={isSuggested ? t(isDoubtful ? 'doubtful' : 'suggested', { name }) : acceptedLabel}
        title={isSuggested ? t(isDoubtful ? 'acceptDoubtful' : 'accept', { name }) : acceptedLabel}
        onFocus={onFocus}
        onClick={onOpen}
      >
        <EntityKindIcon kind={entity.kind} size={13} />
        <span className={classes.label}>{name}</span>
        {isDoubtful && (
          <span className={classes.doubt} aria-hidden>
            ?
          </span>
        )}
      </button>
      <IconButton
        label={t(isSubject ? 'makeMention' : 'makeSubject', { name })}
        icon={<IconTarget size={13} aria-hidden />}
        isOn={isSubject}
        onClick={onToggleSalience}
      />
      <IconButton label={t('reject', { name })} icon={<IconX size={13} aria-hidden />} onClick={onReject} />
    </span>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly icon: React.ReactNode;
  readonly isOn?: boolean;
  readonly onClick: () => void;
}

function IconButton({ label, icon, isOn, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      className={classes.action}
      tabIndex={-1}
      aria-label={label}
      title={label}
      data-on={isOn}
      onClick={onClick}
    >
      {icon}
    </button>
  );
}
