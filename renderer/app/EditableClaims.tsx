import { type ComponentProps, useState } from 'react';
import { ClaimDialog } from '#features/claims/ClaimDialog.tsx';
import { ClaimList } from '#features/claims/ClaimList.tsx';
import type { ClaimTarget } from '#features/claims/claimTarget.ts';
import { AttachToQuestion } from '#features/questions/AttachToQuestion.tsx';

/** The events, relations or figures of a note or a name, each of which can be changed. */
export function EditableClaims({ table, of }: Pick<ComponentProps<typeof ClaimList>, 'table' | 'of'>) {
  const [target, setTarget] = useState<ClaimTarget>();
  return (
    <>
      <ClaimList
        table={table}
        of={of}
        onEdit={setTarget}
        moreActions={(claim) => <AttachToQuestion answer={{ table: claim.table, targetId: claim.id }} />}
      />
      <ClaimDialog target={target} onClose={() => setTarget(undefined)} />
    </>
  );
}
