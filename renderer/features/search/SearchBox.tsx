import { CloseButton, Popover } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type CompositionEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { withCompletion } from '#search/completionAt.ts';
import { startSearch } from '#search/searchClient.ts';
import { useCommand, useCommands } from '#ui/commands.tsx';
import { useStrings } from '#ui/i18n.ts';
import { useRoutePart } from '#ui/route.ts';
import { startOfHint } from './filterHints.ts';
import { forgetSearches } from './forgetSearches.ts';
import { OfferList } from './OfferList.tsx';
import type { Offer } from './offers.ts';
import { ProblemMarks } from './ProblemMarks.tsx';
import { noticesId, offerId, offersId, resultId, resultsId } from './resultsId.ts';
import classes from './SearchBox.module.css';
import { searchStrings } from './strings.ts';
import { useOfferWalk } from './useOfferWalk.ts';
import { useProblems } from './useProblems.ts';
import { useSearchText } from './useSearchText.ts';

/** Where one types what one looks for; the list of what is found is beside it, and the arrow keys walk it from here. */
export function SearchBox() {
  const t = useStrings(searchStrings);
  const { text, type, leave } = useSearchText();
  const { run } = useCommands();
  const noteId = useRoutePart('noteId');
  const input = useRef<HTMLInputElement>(null);
  const [isFocused, setFocused] = useState(false);
  const [isComposing, setComposing] = useState(false);
  const [caret, setCaret] = useState(0);
  const [scrolled, setScrolled] = useState(0);
  const problems = useProblems(text);
  const walk = useOfferWalk({ text, caret, isActive: isFocused && !isComposing });
  const isEmpty = text === '';

  // The index follows the library from the start, not from the first search on.
  useEffect(startSearch, []);
  const focus = () => {
    input.current?.focus();
    input.current?.select();
  };
  useCommand('search.focus', focus);
  // Where no note is open, there is only everything to search.
  useCommand('find.here', focus);

  /** Where the caret goes when what was put in is there. */
  const goal = useRef<number>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caret goes there once, with the text.
  useLayoutEffect(() => {
    if (goal.current !== undefined) input.current?.setSelectionRange(goal.current, goal.current);
    goal.current = undefined;
  }, [text]);
  const put = (next: string, at: number) => {
    goal.current = at;
    type(next, false);
    setCaret(at);
  };

  const choose = (offer: Offer) => {
    if (offer.kind === 'past') {
      put(offer.past.query, offer.past.query.length);
      walk.dismiss(offer.past.query);
    } else if (offer.kind === 'hint') {
      const start = startOfHint(offer.typed);
      put(start, start.length);
    } else {
      const done = withCompletion(text, offer.completion, offer.kind === 'filter' ? offer.word : offer.value);
      put(done.text, done.caret);
    }
  };
  const open = () => {
    if (walk.chosen) choose(walk.chosen);
    else run(noteId === undefined ? 'note.next' : 'note.read');
  };
  const step = (by: 1 | -1) => {
    if (walk.isOpen) walk.step(by);
    else run(by === 1 ? 'note.next' : 'note.previous');
  };
  const back = () => {
    if (walk.isOpen && (!isEmpty || walk.chosen)) walk.dismiss();
    else if (isEmpty) input.current?.blur();
    else leave();
  };
  const { chosen } = walk;
  const keys: Readonly<Record<string, (() => unknown) | undefined>> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: open,
    Escape: back,
    Tab: chosen && (() => choose(chosen)),
    Delete: chosen?.kind === 'past' ? () => forgetSearches([chosen.past]) : undefined,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key];
    // While an input method is at work, these keys are its own.
    if (!act || event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.shiftKey && event.key === 'Tab') return;
    event.preventDefault();
    act();
  };

  const activeId = walk.highlighted === undefined ? noteId && !isEmpty && resultId(noteId) : offerId(walk.highlighted);
  return (
    <Popover
      opened={walk.isOpen}
      width={340}
      position="bottom-start"
      shadow="md"
      withRoles={false}
      // Beside the box, in the same landmark.
      withinPortal={false}
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <search className={classes.box}>
          <IconSearch className={classes.icon} size={16} aria-hidden />
          <div className={classes.field}>
            <ProblemMarks text={text} problems={problems} scrolled={scrolled} />
            <input
              ref={input}
              className={classes.input}
              type="text"
              role="combobox"
              aria-label={t('search')}
              aria-controls={walk.isOpen ? offersId : resultsId}
              aria-expanded={walk.isOpen || !isEmpty}
              aria-activedescendant={activeId || undefined}
              aria-autocomplete="list"
              aria-invalid={problems.length > 0 || undefined}
              aria-describedby={problems.length > 0 ? noticesId : undefined}
              autoComplete="off"
              spellCheck={false}
              enterKeyHint="search"
              placeholder={t('placeholder')}
              value={text}
              onChange={({ currentTarget, nativeEvent }) => {
                setCaret(currentTarget.selectionStart ?? currentTarget.value.length);
                type(currentTarget.value, 'isComposing' in nativeEvent && nativeEvent.isComposing === true);
              }}
              onCompositionStart={() => setComposing(true)}
              onCompositionEnd={({ currentTarget }: CompositionEvent<HTMLInputElement>) => {
                setComposing(false);
                type(currentTarget.value, false);
              }}
              onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart ?? 0)}
              onKeyDown={onKeyDown}
              onScroll={({ currentTarget }) => setScrolled(currentTarget.scrollLeft)}
              onFocus={() => setFocused(true)}
              onBlur={() => setFocused(false)}
            />
          </div>
          {!isEmpty && <CloseButton size="sm" aria-label={t('clear')} onClick={leave} />}
        </search>
      </Popover.Target>
      <Popover.Dropdown p={4}>
        <OfferList offers={walk.offers} highlighted={walk.highlighted} onChoose={choose} />
      </Popover.Dropdown>
    </Popover>
  );
}
