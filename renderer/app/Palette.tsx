import { Spotlight } from '@mantine/spotlight';
import { useState } from 'react';
import { type CommandId, commands } from '#contract/commands.ts';
import { fold } from '#domain/fold.ts';
import { useCommands } from '#ui/commands.tsx';
import { type Language, useLanguage, useStrings } from '#ui/i18n.ts';
import { commandGroups } from './commandGroups.ts';
import { Keys } from './Keys.tsx';
import { appStrings } from './strings.ts';

/** Everything that can be done now, by a few letters of its name. */
export function Palette() {
  const t = useStrings(appStrings);
  const language = useLanguage();
  const { available, run } = useCommands();
  const [query, setQuery] = useState('');
  const groups = commandGroups
    .map(({ group, ids }) => ({
      group,
      ids: ids.filter((id) => isOffered(id, available) && matches(id, query, language)),
    }))
    .filter(({ ids }) => ids.length > 0);
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      scrollable
      maxHeight={440}
      transitionProps={{ duration: 0 }}
      aria-label={t('palette')}
    >
      <Spotlight.Search placeholder={t('paletteHint')} aria-label={t('palette')} />
      <Spotlight.ActionsList>
        {groups.map(({ group, ids }) => (
          <Spotlight.ActionsGroup key={group} label={t(group)}>
            {ids.map((id) => (
              <Spotlight.Action
                key={id}
                label={commands[id].label[language]}
                rightSection={commands[id].keys[0] && <Keys keys={commands[id].keys[0]} />}
                onClick={() => run(id)}
              />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {groups.length === 0 && <Spotlight.Empty>{t('paletteNothing')}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

function isOffered(id: CommandId, available: ReadonlySet<CommandId>): boolean {
  return id !== 'palette.open' && available.has(id);
}

/** Every word of the query must start a word of the label, in the person's language or in English. */
function matches(id: CommandId, query: string, language: Language): boolean {
  const { label } = commands[id];
  const text = fold(`${label[language]} ${label.en}`);
  return fold(query)
    .split(' ')
    .every((word) => text.includes(word));
}
