import { Button, Stack, Text } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { Fragment, type ReactNode, useState } from 'react';
import type { ClaimTable } from '#domain/claim.ts';
import type { Rows } from '#storage/database.ts';
import { listEventsOfEntity, listEventsOfNote } from '#storage/events.ts';
import { listMetricsOfEntity, listMetricsOfNote } from '#storage/metrics.ts';
import { listRelationsOfEntity, listRelationsOfNote } from '#storage/relations.ts';
import { useStrings } from '#ui/i18n.ts';
import { ClaimActions, type OpenNote } from './ClaimActions.tsx';
import type { ClaimTarget } from './claimTarget.ts';
import { PassageActions } from './PassageActions.tsx';
import { SameEvents } from './SameEvents.tsx';
import { StandingCard } from './StandingCard.tsx';
import { rowOf } from './saveClaimTarget.ts';
import { standingOf } from './standingOf.ts';
import { claimStrings } from './strings.ts';
import { tableStrings } from './tableStrings.ts';

/** Whose claims: those that cite the open note, or those that name an entity. */
type ClaimsOf = OpenNote | { readonly entityId: string };

interface ClaimListProps<Table extends ClaimTable> {
  readonly table: Table;
  readonly of: ClaimsOf;
  readonly onEdit: (target: ClaimTarget) => void;
  /** Further buttons that act on a claim. */
  readonly moreActions?: (claim: { readonly table: ClaimTable; readonly id: string }) => ReactNode;
}

const pageSize = 30;

const listed: {
  readonly [Table in ClaimTable]: {
    readonly ofNote: (noteId: string) => Promise<Rows[Table][]>;
    readonly ofEntity: (entityId: string) => Promise<Rows[Table][]>;
  };
} = {
  events: {
    ofNote: listEventsOfNote,
    // The latest first: an article has a few events, a company hundreds.
    ofEntity: async (entityId) => (await listEventsOfEntity(entityId)).reverse(),
  },
  relations: { ofNote: listRelationsOfNote, ofEntity: listRelationsOfEntity },
  metrics: { ofNote: listMetricsOfNote, ofEntity: (entityId) => listMetricsOfEntity(entityId) },
};

/** The events, relations or figures of the open note or one name, each a click from its passages. */
export function ClaimList<Table extends ClaimTable>({ table, of, onEdit, moreActions }: ClaimListProps<Table>) {
  const t = useStrings(claimStrings);
  const tTable = useStrings(tableStrings[table]);
  const [shown, setShown] = useState(pageSize);
  const isOfNote = 'noteId' in of;
  const key = isOfNote ? of.noteId : of.entityId;
  const claims = useLiveQuery(async () => {
    const rows = await (isOfNote ? listed[table].ofNote(key) : listed[table].ofEntity(key));
    return { details: await standingOf[table](rows.slice(0, shown)), total: rows.length };
  }, [table, isOfNote, key, shown]);
  if (!claims) return null;
  if (claims.total === 0) {
    return (
      <Text size="sm" c="dimmed">
        {tTable(isOfNote ? 'none' : 'noneOfEntity')}
      </Text>
    );
  }
  return (
    <Stack gap={8}>
      {claims.details.map((details) => {
        const row = rowOf[table](details);
        return (
          <Fragment key={row.id}>
            <StandingCard
              table={table}
              details={details}
              actions={
                <>
                  {moreActions?.({ table, id: row.id })}
                  <ClaimActions
                    table={table}
                    row={row}
                    otherIds={details.others.map((other) => rowOf[table](other as typeof details).id)}
                    open={isOfNote ? of : undefined}
                    onEdit={() => onEdit({ kind: 'edit', table, details } as unknown as ClaimTarget)}
                  />
                </>
              }
              actionsFor={(passage) =>
                row.evidence.length > 1 && <PassageActions table={table} claimId={row.id} passage={passage} />
              }
            />
            {'participants' in row && <SameEvents event={row} />}
          </Fragment>
        );
      })}
      {claims.total > shown && (
        <Button size="compact-sm" variant="default" onClick={() => setShown(shown + pageSize)}>
          {t('more')}
        </Button>
      )}
    </Stack>
  );
}
