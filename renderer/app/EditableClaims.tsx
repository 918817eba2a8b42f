import { type ComponentProps, useState } from 'react';
import { ClaimDialog } from '#features/claims/ClaimDialog.tsx';
import { ClaimList } from '#features/claims/ClaimList.tsx';
import type { ClaimTarget } from '#features/claims/claimTarget.ts';

/** The events, relations or figures of a note or a name, each of which can be changed. */
export function EditableClaims({ table, of }: Pick<ComponentProps<typeof ClaimList>, 'table' | 'of'>) {
  const [target, setTarget] = useState<ClaimTarget>();
  return (
    <>
      <ClaimList table={table} of={of} onEdit={setTarget} />
      <ClaimDialog target={target} onClose={() => setTarget(undefined)} />
    </>
  );
}
