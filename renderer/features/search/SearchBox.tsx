import { CloseButton, Popover } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type CompositionEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { startSearch } from '#search/searchClient.ts';
import { useCommand, useCommands } from '#ui/commands.tsx';
import { useStrings } from '#ui/i18n.ts';
import { useRoute } from '#ui/route.ts';
import { FilterHints } from './FilterHints.tsx';
import { ProblemMarks } from './ProblemMarks.tsx';
import { resultId, resultsId } from './resultsId.ts';
import classes from './SearchBox.module.css';
import { searchStrings } from './strings.ts';
import { useSearchText } from './useSearchText.ts';

/** Where one types what one looks for; the list of what is found is beside it, and the arrow keys walk it from here. */
export function SearchBox() {
  const t = useStrings(searchStrings);
  const { text, type, leave } = useSearchText();
  const { run } = useCommands();
  const { noteId } = useRoute();
  const input = useRef<HTMLInputElement>(null);
  const [isFocused, setFocused] = useState(false);
  const [scrolled, setScrolled] = useState(0);

  // The index follows the library from the start, not from the first search on.
  useEffect(startSearch, []);
  useCommand('search.focus', () => {
    input.current?.focus();
    input.current?.select();
  });

  const open = () => {
    run(noteId === undefined ? 'note.next' : 'note.read');
  };
  const back = () => {
    if (text === '') input.current?.blur();
    else leave();
  };
  const keys: Readonly<Record<string, () => unknown>> = {
    ArrowDown: () => run('note.next'),
    ArrowUp: () => run('note.previous'),
    Enter: open,
    Escape: back,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key];
    // While an input method is at work, these keys are its own.
    if (!act || event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    act();
  };

  const isEmpty = text === '';
  return (
    <Popover opened={isFocused && isEmpty} width={340} position="bottom-start" shadow="md" withRoles={false}>
      <Popover.Target>
        <search className={classes.box}>
          <IconSearch className={classes.icon} size={16} aria-hidden />
          <div className={classes.field}>
            <ProblemMarks text={text} scrolled={scrolled} />
            <input
              ref={input}
              className={classes.input}
              type="text"
              role="combobox"
              aria-label={t('search')}
              aria-controls={resultsId}
              aria-expanded={!isEmpty}
              aria-activedescendant={!isEmpty && noteId ? resultId(noteId) : undefined}
              aria-autocomplete="list"
              autoComplete="off"
              spellCheck={false}
              enterKeyHint="search"
              placeholder={t('placeholder')}
              value={text}
              onChange={({ currentTarget, nativeEvent }) =>
                type(currentTarget.value, 'isComposing' in nativeEvent && nativeEvent.isComposing === true)
              }
              onCompositionEnd={({ currentTarget }: CompositionEvent<HTMLInputElement>) =>
                type(currentTarget.value, false)
              }
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
        <FilterHints onChoose={(typed) => type(typed, false)} />
      </Popover.Dropdown>
    </Popover>
  );
}
