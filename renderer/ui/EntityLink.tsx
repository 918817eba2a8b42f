import type { Entity } from '#domain/entity.ts';
import { claimCardStrings } from './claimCardStrings.ts';
import { useStrings } from './i18n.ts';
import { hrefOf } from './route.ts';

/** A name that leads to its page; says so where it has been deleted. */
export function EntityLink({ entity }: { readonly entity: Entity | undefined }) {
  const t = useStrings(claimCardStrings);
  if (!entity) return <em>{t('deletedName')}</em>;
  return <a href={hrefOf({ view: 'entities', entityId: entity.id })}>{entity.name}</a>;
}
