import { Button, Kbd, Text, VisuallyHidden } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { type KeyboardEvent, useId, useState } from 'react';
import {
  listMentions,
  type NamedMention,
  saveAllAccepted,
  saveMentionSalience,
  saveMentionState,
} from '#storage/mentions.ts';
import { useStrings } from '#ui/i18n.ts';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import { navigate } from '#ui/route.ts';
import { keepUndo } from '#ui/undo.ts';
import { MentionChip } from './MentionChip.tsx';
import classes from './MentionChips.module.css';
import { taggingStrings } from './strings.ts';
import { useRovingFocus } from './useRovingFocus.ts';

/** A report may name hundreds; so many are a few lines. */
const mostChips = 40;

/** The companies and names of a note as chips: the accepted, then what is suggested and waits for a yes or a no. */
export function MentionChips({ noteId }: { readonly noteId: string }) {
  const t = useStrings(taggingStrings);
  const hintId = useId();
  const mentions = useLiveQuery(() => listMentions(noteId), [noteId]);
  const [wholeNoteId, setWholeNoteId] = useState<string>();
  const shown = wholeNoteId === noteId ? mentions : mentions?.slice(0, mostChips);
  const sure = mentions?.filter((named) => isSuggested(named) && !named.mention.doubtful) ?? [];
  const roving = useRovingFocus(shown?.map(({ mention }) => mention) ?? []);
  const active = mentions?.find(({ mention }) => mention.id === roving.activeId);

  if (!mentions || !shown) return null;
  if (mentions.length === 0) {
    return (
      <Text size="xs" c="dimmed">
        {t('none')}
      </Text>
    );
  }

  const accept = (named: NamedMention) => {
    const at = shown.indexOf(named);
    const next = [...shown.slice(at + 1), ...shown.slice(0, at)].find(isSuggested) ?? named;
    roving.leaveTo(next.mention.id);
    const { id, name } = named.entity;
    keepUndo(t('tagged', { name }), () => saveMentionState(noteId, id, 'accepted')).catch(notifyError);
  };
  const reject = ({ mention, entity }: NamedMention) => {
    const at = shown.findIndex((one) => one.mention.id === mention.id);
    roving.leaveTo((shown[at + 1] ?? shown[at - 1])?.mention.id);
    const undo = () => saveMentionState(noteId, entity.id, mention.state);
    saveMentionState(noteId, entity.id, 'rejected').then(
      () => notifyDone(t('rejected', { name: entity.name }), undo),
      notifyError,
    );
  };
  const acceptAll = () => {
    roving.leaveTo(mentions[0]?.mention.id);
    keepUndo(t('acceptedAll'), () => saveAllAccepted(noteId)).catch(notifyError);
  };
  const toggleSalience = ({ mention, entity: { name } }: NamedMention) => {
    roving.leaveTo(mention.id);
    const salience = mention.salience === 'subject' ? 'mention' : 'subject';
    keepUndo(t('weighed', { name }), () => saveMentionSalience(mention.id, salience)).catch(notifyError);
  };
  const open = (named: NamedMention) => {
    if (isSuggested(named)) accept(named);
    else navigate({ view: 'entities', entityId: named.entity.id });
  };

  const keys: Readonly<Record<string, () => void>> = active
    ? {
        ...roving.keys,
        Delete: () => reject(active),
        Backspace: () => reject(active),
        a: acceptAll,
        s: () => toggleSalience(active),
      }
    : {};
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const run = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!run) return;
    // Taken here: the same letters and Delete mean something else to the note as a whole.
    event.preventDefault();
    run();
  };

  return (
    <div
      ref={roving.ref}
      className={classes.chips}
      role="toolbar"
      aria-label={t('names')}
      aria-describedby={hintId}
      onKeyDown={onKeyDown}
    >
      {shown.map((named) => (
        <MentionChip
          key={named.mention.id}
          named={named}
          isActive={named.mention.id === roving.activeId}
          onFocus={() => roving.setActiveId(named.mention.id)}
          onOpen={() => open(named)}
          onToggleSalience={() => toggleSalience(named)}
          onReject={() => reject(named)}
        />
      ))}
      {shown.length < mentions.length && (
        <Button size="compact-xs" variant="subtle" onClick={() => setWholeNoteId(noteId)}>
          {t('showAll', { count: mentions.length - shown.length })}
        </Button>
      )}
      {sure.length > 1 && (
        <Button
          size="compact-xs"
          variant="subtle"
          tabIndex={-1}
          rightSection={<Kbd size="xs">A</Kbd>}
          onClick={acceptAll}
        >
          {t('acceptAll', { count: sure.length })}
        </Button>
      )}
      <VisuallyHidden id={hintId}>{t(hintFor(active))}</VisuallyHidden>
    </div>
  );
}

function isSuggested({ mention }: NamedMention): boolean {
  return mention.state === 'suggested';
}

function hintFor(active: NamedMention | undefined) {
  if (!active || !isSuggested(active)) return 'openHint';
  return active.mention.doubtful ? 'doubtfulHint' : 'suggestedHint';
}
