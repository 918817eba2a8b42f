import { Spotlight } from '@mantine/spotlight';
import { useState } from 'react';
import { type CommandId, commands } from '#contract/commands.ts';
import { fold } from '#domain/fold.ts';
import { useCommands } from '#ui/commands.tsx';
import { EntityKindIcon } from '#ui/EntityKindIcon.tsx';
import { type Language, useLanguage, useStrings } from '#ui/i18n.ts';
import { navigate } from '#ui/route.ts';
import { commandGroups } from './commandGroups.ts';
import { Keys } from './Keys.tsx';
import { appStrings } from './strings.ts';
import { usePaletteFinds } from './usePaletteFinds.ts';

/** Everything that can be done now, and every name and note, by a few letters. */
export function Palette() {
  const t = useStrings(appStrings);
  const language = useLanguage();
  const { available, run } = useCommands();
  const [query, setQuery] = useState('');
  const { entities, notes } = usePaletteFinds(query);
  const groups = commandGroups
    .map(({ group, ids }) => ({
      group,
      ids: ids.filter((id) => id !== 'palette.open' && available.has(id) && matches(id, query, language)),
    }))
    .filter(({ ids }) => ids.length > 0);
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      scrollable
      maxHeight={480}
      transitionProps={{ duration: 0 }}
      attributes={{ content: { 'aria-label': t('palette') } }}
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
        {entities.length > 0 && (
          <Spotlight.ActionsGroup label={t('names')}>
            {entities.map(({ id, kind, name }) => (
              <Spotlight.Action
                key={id}
                label={name}
                leftSection={<EntityKindIcon kind={kind} />}
                onClick={() => navigate({ view: 'entities', entityId: id })}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {notes.length > 0 && (
          <Spotlight.ActionsGroup label={t('paletteNotes')}>
            {notes.map(({ id, title, lead }) => (
              <Spotlight.Action
                key={id}
                label={title || lead}
                onClick={() => navigate({ view: 'library', noteId: id })}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {groups.length + entities.length + notes.length === 0 && (
          <Spotlight.Empty>{t('paletteNothing')}</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

/** Every word of the query must stand in the label, in the person's language or in English. */
function matches(id: CommandId, query: string, language: Language): boolean {
  const { label } = commands[id];
  const text = fold(`${label[language]} ${label.en}`);
  return fold(query)
    .split(' ')
    .every((word) => text.includes(word));
}
