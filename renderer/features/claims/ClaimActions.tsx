import { ActionIcon, Tooltip } from '@mantine/core';
import { IconPencil, IconQuote, IconStar, IconStarOff, IconTrash, type TablerIcon } from '@tabler/icons-react';
import type { RefObject } from 'react';
import type { ClaimTable } from '#domain/claim.ts';
import { addEvidence, savePreferred } from '#storage/claimSaves.ts';
import { type Claim, removeClaim, restoreClaim } from '#storage/claims.ts';
import type { Rows } from '#storage/database.ts';
import { useStrings } from '#ui/i18n.ts';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import type { PassageSource } from './passageSource.ts';
import { claimStrings } from './strings.ts';
import { tableStrings } from './tableStrings.ts';

/** The open note and its text. */
export interface OpenNote {
  readonly noteId: string;
  readonly reader: RefObject<PassageSource | null>;
}

interface ClaimActionsProps<Table extends ClaimTable> {
  readonly table: Table;
  readonly row: Rows[Table];
  /** The claims that say otherwise. */
  readonly otherIds: readonly string[];
  /** The open note, whose selection can be added; absent where none is open. */
  readonly open?: OpenNote | undefined;
  readonly onEdit: () => void;
}

/** What can be done with a claim: go by it, give it another passage, change it, delete it. */
export function ClaimActions<Table extends ClaimTable>({
  table,
  row,
  otherIds,
  open,
  onEdit,
}: ClaimActionsProps<Table>) {
  const t = useStrings(claimStrings);
  const tTable = useStrings(tableStrings[table]);

  const prefer = async () => {
    const undo = await savePreferred(table, row.preferred ? undefined : row.id, [row.id, ...otherIds]);
    notifyDone(t(row.preferred ? 'unpreferred' : 'preferred'), undo);
  };
  const add = async ({ noteId, reader }: OpenNote) => {
    const passage = reader.current?.getSelection();
    if (!passage) return notifyDone(t('noSelection'));
    const excerpt = await reader.current?.makeExcerpt(passage);
    if (!excerpt) return notifyDone(t('excerptFailed'));
    const { excerptId } = excerpt;
    const undo = await addEvidence(table, row.id, { excerptId, noteId, credibility: 6, stance: 'supports' });
    notifyDone(t(undo ? 'passageAdded' : 'passageThere'), undo);
  };
  const remove = async () => {
    await removeClaim(table, row.id);
    notifyDone(tTable('removed'), () => restoreClaim({ table, row } as unknown as Claim));
  };
  return (
    <>
      {(otherIds.length > 0 || row.preferred) && (
        <Action
          label={t(row.preferred ? 'unprefer' : 'prefer')}
          icon={row.preferred ? IconStarOff : IconStar}
          run={prefer}
        />
      )}
      {open && <Action label={t('addSelected')} icon={IconQuote} run={() => add(open)} />}
      <Action label={tTable('edit')} icon={IconPencil} run={async () => onEdit()} />
      <Action label={tTable('remove')} icon={IconTrash} run={remove} />
    </>
  );
}

interface ActionProps {
  readonly label: string;
  readonly icon: TablerIcon;
  readonly run: () => Promise<void>;
}

function Action({ label, icon: Icon, run }: ActionProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon size="sm" variant="subtle" color="gray" aria-label={label} onClick={() => run().catch(notifyError)}>
        <Icon size={14} />
      </ActionIcon>
    </Tooltip>
  );
}
