import { Fieldset, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Entity } from '#domain/entity.ts';
import { type IdentifierName, identifierNames, parseIdentifier } from '#domain/identifiers.ts';
import { saveIdentifier } from '#storage/entities.ts';
import { useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import { Description } from './Description.tsx';
import { identifierStrings } from './identifierStrings.ts';
import { OwnFields } from './OwnFields.tsx';
import { sayOutcome, sayRefusal } from './saveChange.ts';
import { Watchlists } from './Watchlists.tsx';

/** What is known of an entity besides its names; every field saves itself. */
export function EntityDetails({ entity }: { readonly entity: Entity }) {
  const t = useStrings(identifierStrings);
  return (
    <Stack gap="md">
      <Description entity={entity} />
      <Watchlists entity={entity} />
      <Fieldset legend={t('identifiers')} variant="unstyled">
        <SimpleGrid cols={3} spacing="sm" verticalSpacing={8}>
          {identifierNames.map((name) => (
            <Identifier key={name} entity={entity} name={name} />
          ))}
        </SimpleGrid>
      </Fieldset>
      <OwnFields entity={entity} />
    </Stack>
  );
}

const problems = {
  ticker: 'badTicker',
  lei: 'badLei',
  isin: 'badIsin',
  wikidata: 'badWikidata',
  domain: 'badDomain',
} as const satisfies Record<IdentifierName, string>;

function Identifier({ entity, name }: { readonly entity: Entity; readonly name: IdentifierName }) {
  const t = useStrings(identifierStrings);
  const [typed, setTyped] = useState<string>();
  const [isWrong, setWrong] = useState(false);
  const before = entity.identifiers[name];

  const save = async () => {
    if (typed === undefined) return;
    const parsed = parseIdentifier(name, typed);
    setWrong(parsed.state === 'invalid');
    // What could not be read stays as it was typed, to be put right.
    if (parsed.state === 'invalid') return;
    const value = parsed.state === 'ok' ? parsed.value : undefined;
    if (value !== before) {
      const outcome = await saveIdentifier(entity.id, name, value);
      sayOutcome(entity, outcome, t('identifierSaved', { field: t(name), name: entity.name }), async () =>
        sayRefusal(entity, await saveIdentifier(entity.id, name, before)),
      );
    }
    setTyped(undefined);
  };
  const submit = () => void save().catch(notifyError);

  return (
    <TextInput
      size="xs"
      label={t(name)}
      value={typed ?? before ?? ''}
      error={isWrong && t(problems[name])}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        setWrong(false);
      }}
      onBlur={submit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) submit();
      }}
    />
  );
}
