import { Fieldset, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import type { Entity } from '#domain/entity.ts';
import { type IdentifierName, identifierNames, parseIdentifier } from '#domain/identifiers.ts';
import { changeEntity, saveIdentifier } from '#storage/entities.ts';
import { useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import { companyStrings } from './strings.ts';

/** What is known of an entity besides its names; every field saves itself. */
export function EntityDetails({ entity }: { readonly entity: Entity }) {
  const t = useStrings(companyStrings);
  return (
    <Stack gap="md">
      <Description entity={entity} />
      <Fieldset legend={t('identifiers')} variant="unstyled">
        <SimpleGrid cols={2} spacing="sm" verticalSpacing={8}>
          {identifierNames.map((name) => (
            <Identifier key={name} entity={entity} name={name} />
          ))}
        </SimpleGrid>
      </Fieldset>
    </Stack>
  );
}

const savedAfterMs = 400;

function Description({ entity }: { readonly entity: Entity }) {
  const t = useStrings(companyStrings);
  const [typed, setTyped] = useState<string>();
  const save = useDebouncedCallback(
    (description: string) => void changeEntity(entity.id, { description }).catch(notifyError),
    { delay: savedAfterMs, flushOnUnmount: true },
  );
  return (
    <Textarea
      label={t('description')}
      placeholder={t('descriptionHint')}
      autosize
      minRows={3}
      value={typed ?? entity.description}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        save(event.currentTarget.value);
      }}
      onBlur={() => save.flush()}
    />
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
  const t = useStrings(companyStrings);
  const [typed, setTyped] = useState<string>();
  const [isWrong, setWrong] = useState(false);

  const save = async () => {
    if (typed === undefined) return;
    const parsed = parseIdentifier(name, typed);
    setWrong(parsed.state === 'invalid');
    // What could not be read stays as it was typed, to be put right.
    if (parsed.state === 'invalid') return;
    await saveIdentifier(entity.id, name, parsed.state === 'ok' ? parsed.value : undefined);
    setTyped(undefined);
  };
  const submit = () => void save().catch(notifyError);

  return (
    <TextInput
      size="xs"
      label={t(name)}
      value={typed ?? entity.identifiers[name] ?? ''}
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
