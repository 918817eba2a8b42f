import { ActionIcon, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ClaimTable } from '#domain/claim.ts';
import { removeEvidence } from '#storage/claimSaves.ts';
import { useStrings } from '#ui/i18n.ts';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import type { PassageView } from '#ui/passageView.ts';
import { claimStrings } from './strings.ts';

interface PassageActionsProps {
  readonly table: ClaimTable;
  readonly claimId: string;
  readonly passage: PassageView;
}

/** What can be done with one of several passages of a claim. */
export function PassageActions({ table, claimId, passage }: PassageActionsProps) {
  const t = useStrings(claimStrings);
  const remove = async () => {
    const undo = await removeEvidence(table, claimId, passage.excerptId);
    if (undo) notifyDone(t('passageRemoved'), undo);
  };
  return (
    <Tooltip label={t('removePassage')}>
      <ActionIcon
        size="xs"
        variant="subtle"
        color="gray"
        aria-label={t('removePassage')}
        onClick={() => remove().catch(notifyError)}
      >
        <IconX size={12} />
      </ActionIcon>
    </Tooltip>
  );
}
