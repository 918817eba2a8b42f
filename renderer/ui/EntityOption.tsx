import { Text } from '@mantine/core';
import type { Entity } from '#domain/entity.ts';
import { entityKindLabels } from '#domain/entityLabels.ts';
import { foldName } from '#domain/fold.ts';
import { useLanguage } from './i18n.ts';

interface Props {
  readonly entity: Entity;
  /** What was typed to find it. */
  readonly typed: string;
  /** Another one in the list has the same name. */
  readonly isNamesake: boolean;
}

/** An entity in a list to choose from: its name, the alias that was typed, and for namesakes what tells them apart. */
export function EntityOption({ entity, typed, isNamesake }: Props) {
  const language = useLanguage();
  const { kind, identifiers } = entity;
  const facts = [
    aliasMeant(entity, typed),
    isNamesake && entityKindLabels[kind][language],
    isNamesake && (identifiers.domain ?? identifiers.ticker ?? identifiers.wikidata),
  ].filter(Boolean);
  return (
    <>
      <bdi>{entity.name}</bdi>
      {facts.length > 0 && (
        <Text component="span" size="xs" c="dimmed" ml={8}>
          {facts.join(' · ')}
        </Text>
      )}
    </>
  );
}

/** The alias that begins as what was typed, where the name does not. */
function aliasMeant({ sortKey, aliases }: Entity, typed: string): string | undefined {
  const key = foldName(typed);
  if (key === '' || sortKey.startsWith(key)) return undefined;
  return aliases.find(({ text }) => foldName(text).startsWith(key))?.text;
}
