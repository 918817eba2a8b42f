import type { ClaimTable } from '#domain/claim.ts';
import type { Drafts } from '#features/claims/claimDraft.ts';
import type { ClaimTarget, NewClaim } from '#features/claims/claimTarget.ts';
import type { EditedSuggestion } from '#features/suggestions/editedSuggestion.ts';
import type { ClaimDraft } from '#storage/suggestionDecisions.ts';

/** A suggestion as the dialog of claims works on it; saving it there accepts it. */
export function suggestedTarget(
  edited: EditedSuggestion,
  makeExcerpt: NewClaim<ClaimTable>['makeExcerpt'],
): ClaimTarget {
  const { noteId, passage, referenceDay, claim, save } = edited;
  const accept: NewClaim<ClaimTable>['accept'] = async ({ fields, names }, [evidence]) => {
    const { credibility = 6, stance = 'supports', reliability } = evidence ?? {};
    const grade = { credibility, stance, ...(reliability && { reliability }) };
    return save({ table: claim.table, fields } as ClaimDraft, names, grade);
  };
  const target = { kind: 'new', noteId, passage: passage.text, referenceDay, makeExcerpt, accept } as const;
  return { ...target, table: claim.table, draft: draftOf(edited) } as ClaimTarget;
}

/** What the form begins with. */
function draftOf({ claim, names }: EditedSuggestion): Drafts[ClaimTable] {
  switch (claim.table) {
    case 'events': {
      const participants = claim.fields.participants.flatMap(({ entityId, role }) => {
        const name = names.get(entityId);
        return name ? [{ name, role }] : [];
      });
      return { ...claim.fields, participants };
    }
    case 'relations':
      return { ...claim.fields, from: names.get(claim.fields.fromId), to: names.get(claim.fields.toId) };
    case 'metrics':
      return { ...claim.fields, entity: names.get(claim.fields.entityId) };
    default:
      return claim satisfies never;
  }
}
