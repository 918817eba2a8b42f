import { Button, Kbd, Title, VisuallyHidden } from '@mantine/core';
import { type FocusEvent, type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import type { Note } from '#domain/note.ts';
import type { ClaimSuggestion, NameSuggestion, Suggestion } from '#suggest/suggestion.ts';
import { useCommand } from '#ui/commands.tsx';
import { errorText } from '#ui/errorText.ts';
import { useStrings } from '#ui/i18n.ts';
import { notifyDone } from '#ui/notify.tsx';
import { type EditedSuggestion, editedSuggestion } from './editedSuggestion.ts';
import type { ItemActions } from './ItemButtons.tsx';
import { KeyHints } from './KeyHints.tsx';
import { LastDecision } from './LastDecision.tsx';
import { NameChip } from './NameChip.tsx';
import { NameDialog } from './NameDialog.tsx';
import { SuggestionCard } from './SuggestionCard.tsx';
import classes from './Suggestions.module.css';
import { suggestionStrings } from './strings.ts';
import { suggestionKeys } from './suggestionKeys.ts';
import { type SuggestionSource, useDecisions } from './useDecisions.ts';
import { useItems } from './useItems.ts';
import { useSuggestions } from './useSuggestions.ts';

interface Props {
  readonly noteId: string;
  readonly reader: RefObject<SuggestionSource | null>;
  /** Draws the form in which a suggested fact is corrected; closed where there is none. */
  readonly renderEditor: (edited: EditedSuggestion | undefined, onClose: () => void) => ReactNode;
  /** Whether the keyboard is wanted here as soon as there is something. */
  readonly isAwaited?: boolean;
  readonly onReached?: () => void;
}

/** More would be a wall; the next ones come when they are asked for. */
const shownAtOnce = 30;

/** What is suggested of the open note: names, events, relations and figures that nobody decided yet, one key each. */
export function Suggestions(props: Props) {
  // Another note has its own decisions to take back.
  return <OfNote key={props.noteId} {...props} />;
}

function OfNote({ noteId, reader, renderEditor, isAwaited = false, onReached }: Props) {
  const t = useStrings(suggestionStrings);
  const read = useSuggestions(noteId);
  const decisions = useDecisions(noteId, reader);
  const [shown, setShown] = useState(shownAtOnce);
  const [edited, setEdited] = useState<EditedSuggestion>();
  const [editedName, setEditedName] = useState<NameSuggestion>();
  const [titleId, hintId] = [useId(), useId()];
  const isRead = read.state === 'read';
  const names = isRead ? read.names : [];
  const claims = isRead ? read.claims.slice(0, shown) : [];
  const hidden = isRead ? read.claims.length - claims.length : 0;
  const all: readonly Suggestion[] = [...names, ...claims];
  const items = useItems(all.map(({ id }) => id));
  const waits = useRef(isAwaited);

  const reach = () => {
    onReached?.();
    waits.current = false;
    if (all.length > 0 || decisions.lastId !== undefined) items.focus();
    else if (read.state === 'failed') notifyDone(t('failed', { reason: errorText(read.error) }));
    else notifyDone(t('none'));
  };
  useCommand('suggestions.read', () => {
    if (read.state === 'reading') waits.current = true;
    else reach();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: only that the reading is done matters here.
  useEffect(() => {
    if (waits.current && read.state !== 'reading') reach();
  }, [read.state]);

  const showText = (suggestion: Suggestion) => {
    if (!isRead) return;
    const passageOf = ({ start, end }: { start: number; end: number }) => ({
      start,
      end,
      text: read.text.slice(start, end),
    });
    const [place] = suggestion.kind === 'name' ? suggestion.places : [suggestion.passage];
    const trigger = suggestion.kind === 'name' ? undefined : passageOf(suggestion.trigger);
    reader.current?.showSuggestion(place && passageOf(place), trigger);
  };
  const actionsFor = (suggestion: Suggestion): ItemActions => ({
    accept: () => {
      if (!isRead) return;
      items.leave(suggestion.id);
      if (suggestion.kind === 'name') void decisions.acceptNames([suggestion]);
      else void decisions.acceptClaim(suggestion);
    },
    edit: () => {
      if (!isRead) return;
      if (suggestion.kind === 'name') setEditedName(suggestion);
      else editClaim(suggestion, read.note);
    },
    reject: () => {
      items.leave(suggestion.id);
      void decisions.reject(suggestion);
    },
  });
  const editClaim = (suggestion: ClaimSuggestion, note: Note) =>
    setEdited(
      editedSuggestion(suggestion, note, async (...changed) => {
        const reason = await decisions.acceptChanged(suggestion, ...changed);
        if (reason === undefined) items.leave(suggestion.id);
        return reason;
      }),
    );
  const undo = () => {
    if (decisions.lastId !== undefined) items.setActiveId(decisions.lastId);
    void decisions.undo();
  };
  const acceptAllNames = () => void decisions.acceptNames(names);
  const closeEditor = () => {
    setEdited(undefined);
    setEditedName(undefined);
    items.regain();
  };

  const onKeyDown = suggestionKeys({
    step: items.step,
    undo,
    leave: () => reader.current?.focus(),
    count: all.length,
    actionsOf: (id) => {
      const suggestion = all.find((one) => one.id === id);
      if (!suggestion) return undefined;
      const actions = actionsFor(suggestion);
      return suggestion.kind === 'name' ? { ...actions, acceptAll: acceptAllNames } : actions;
    },
  });
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget))
      reader.current?.showSuggestion(undefined);
  };

  const isNeeded = all.length > 0 || (isRead && decisions.message !== '');
  return (
    <>
      {isNeeded && (
        <section
          ref={items.ref}
          className={classes.section}
          aria-labelledby={titleId}
          aria-describedby={hintId}
          tabIndex={-1}
          onKeyDown={onKeyDown}
          onBlur={onBlur}
        >
          <div className={classes.heading}>
            <Title order={2} size="sm" id={titleId}>
              {t('title')}
            </Title>
            <span>{all.length + hidden === 0 ? t('allDecided') : t('count', { count: all.length + hidden })}</span>
          </div>
          <VisuallyHidden id={hintId}>{t('hint')}</VisuallyHidden>
          <LastDecision message={decisions.message} undo={decisions.lastId === undefined ? undefined : undo} />
          {names.length > 0 && (
            <ul className={classes.chips} aria-label={t('names')}>
              {names.map((suggestion) => (
                <NameChip
                  key={suggestion.id}
                  suggestion={suggestion}
                  isActive={suggestion.id === items.activeId}
                  onFocus={() => {
                    items.setActiveId(suggestion.id);
                    showText(suggestion);
                  }}
                  actions={actionsFor(suggestion)}
                />
              ))}
            </ul>
          )}
          {names.length > 1 && (
            <Button
              size="compact-xs"
              variant="subtle"
              tabIndex={-1}
              className={classes.all}
              rightSection={<Kbd size="xs">A</Kbd>}
              onClick={acceptAllNames}
            >
              {t('acceptNames', { count: names.length })}
            </Button>
          )}
          {claims.length > 0 && (
            <div className={classes.feed} role="feed" aria-label={t('facts')}>
              {claims.map((suggestion, index) => (
                <SuggestionCard
                  key={suggestion.id}
                  suggestion={suggestion}
                  position={index + 1}
                  count={claims.length + hidden}
                  isActive={suggestion.id === items.activeId}
                  onFocus={() => {
                    items.setActiveId(suggestion.id);
                    showText(suggestion);
                  }}
                  actions={actionsFor(suggestion)}
                />
              ))}
            </div>
          )}
          {hidden > 0 && (
            <Button size="compact-sm" variant="default" onClick={() => setShown(shown + shownAtOnce)}>
              {t('showMore', { count: Math.min(hidden, shownAtOnce) })}
            </Button>
          )}
          {all.length > 0 && <KeyHints />}
        </section>
      )}
      <NameDialog
        suggestion={editedName}
        onClose={closeEditor}
        onSave={(corrected) => {
          items.leave(corrected.id);
          void decisions.acceptNames([corrected]).then(closeEditor);
        }}
      />
      {renderEditor(edited, closeEditor)}
    </>
  );
}
