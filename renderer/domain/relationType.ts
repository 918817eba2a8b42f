import * as v from 'valibot';
import type { EntityKind } from './entity.ts';

interface RelationTypeRow {
  /** What may stand on each side. */
  readonly from: readonly EntityKind[];
  readonly to: readonly EntityKind[];
  /** Whether it says the same read from the other side. */
  readonly isMutual?: true;
  /** Which further field it has: the share that is owned, or what the person is there. */
  readonly detail?: 'percent' | 'role';
}

/** The closed list of relation types; a new row is the whole change. */
const relationTypes = {
  owns: { from: ['company', 'person'], to: ['company', 'product'], detail: 'percent' },
  subsidiary_of: { from: ['company', 'product'], to: ['company'], detail: 'percent' },
  invests_in: { from: ['company', 'person'], to: ['company', 'product'], detail: 'percent' },
  partner_of: { from: ['company', 'product', 'person'], to: ['company', 'product', 'person'], isMutual: true },
  competitor_of: { from: ['company', 'product'], to: ['company', 'product'], isMutual: true },
  supplier_of: { from: ['company', 'product'], to: ['company', 'product'] },
  customer_of: { from: ['company', 'product'], to: ['company', 'product'] },
  integrates_with: { from: ['company', 'product'], to: ['company', 'product'], isMutual: true },
  litigates_with: { from: ['company', 'person'], to: ['company', 'person'], isMutual: true },
  employs: { from: ['company', 'product'], to: ['person'], detail: 'role' },
  founded_by: { from: ['company', 'product'], to: ['person', 'company'] },
  board_member_of: { from: ['person'], to: ['company'], detail: 'role' },
  makes: { from: ['company', 'person'], to: ['product'] },
  operates_in: { from: ['company', 'product'], to: ['place'] },
} as const satisfies Record<string, RelationTypeRow>;

export type RelationType = keyof typeof relationTypes;

export const relationTypeNames = Object.keys(relationTypes) as [RelationType, ...RelationType[]];
export const relationTypeSchema = v.picklist(relationTypeNames);

/** What a relation type allows, with every optional part. */
export function relationRow(type: RelationType): RelationTypeRow {
  return relationTypes[type];
}
