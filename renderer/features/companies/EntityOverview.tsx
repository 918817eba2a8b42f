import { Text } from '@mantine/core';
import type { Entity } from '#domain/entity.ts';
import type { EntityLinkCounts } from '#storage/entityLinks.ts';
import { AliasEditor } from './AliasEditor.tsx';
import classes from './EntityPage.module.css';
import { LatestEvents } from './LatestEvents.tsx';
import { LatestFigures } from './LatestFigures.tsx';
import { LatestNotes } from './LatestNotes.tsx';
import { LatestQuestions } from './LatestQuestions.tsx';
import { LatestRelations } from './LatestRelations.tsx';

interface Props {
  readonly entity: Entity;
  readonly counts: EntityLinkCounts;
  /** The way to all of a kind, where there is one. */
  readonly wayTo: (name: keyof EntityLinkCounts) => (() => void) | undefined;
}

/** An entity at a glance: its names, what it is, and the latest of what is known of it. */
export function EntityOverview({ entity, counts, wayTo }: Props) {
  const { id, description, ownFields } = entity;
  const section = (name: keyof EntityLinkCounts) => ({
    entityId: id,
    total: counts[name],
    onAll: wayTo(name),
  });
  return (
    <>
      {description.trim() !== '' && (
        <Text size="sm" className={classes.description} dir="auto">
          {description}
        </Text>
      )}
      {ownFields.length > 0 && (
        <dl className={classes.facts}>
          {ownFields.map(({ name, value }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two fields may say the same.
            <div key={index}>
              <dt>{name}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <AliasEditor entity={entity} />
      <div className={classes.columns}>
        <LatestNotes {...section('notes')} />
        <LatestEvents {...section('events')} />
        <LatestRelations {...section('relations')} />
        <LatestFigures {...section('figures')} />
        <LatestQuestions {...section('questions')} />
      </div>
    </>
  );
}
