import type { Alias, Entity, OwnField } from './entity.ts';
import type { EntityRow } from './entityCsvRow.ts';
import { foldName } from './fold.ts';

/** What an import may change of an entity. */
type Imported = Pick<Entity, 'kind' | 'name' | 'aliases' | 'identifiers' | 'description' | 'watchlists' | 'ownFields'>;

/**
 * An entity with what a line of a file says of it: its names, lists and fields are added, and what else it says takes the place of what was known.
 * Nothing is taken away: an empty cell says nothing. The name changes only where the line has the entity's id.
 */
export function importedEntity<Known extends Imported>(entity: Known, row: EntityRow): Known {
  const name = row.id === undefined ? entity.name : row.name;
  return {
    ...entity,
    ...(row.kind && { kind: row.kind }),
    ...(row.nameFields && foldName(row.name) === foldName(name) && row.nameFields),
    name,
    aliases: withAliases({ ...entity, name }, row),
    identifiers: { ...entity.identifiers, ...row.identifiers },
    description: row.description ?? entity.description,
    watchlists: [...new Set([...entity.watchlists, ...row.watchlists])],
    ownFields: withFields(entity.ownFields, row.ownFields),
  };
}

/** What is said of an alias that is known already takes the place of what was; a new one is added. */
function withAliases(entity: Imported, row: EntityRow): Alias[] {
  const byKey = new Map(entity.aliases.map((alias) => [foldName(alias.text), alias]));
  const ownKey = foldName(entity.name);
  // The line's name, where it is but an alias here, is known.
  for (const alias of row.aliases) {
    const key = foldName(alias.text);
    const isBare = Object.keys(alias).length === 1;
    if (key !== ownKey && !(isBare && byKey.has(key))) byKey.set(key, alias);
  }
  return [...byKey.values()];
}

function withFields(known: readonly OwnField[], told: readonly OwnField[]): OwnField[] {
  const tellsSame = (one: OwnField, other: OwnField) => one.name === other.name && one.value === other.value;
  // A name that stands twice has two values; both stay.
  const isSingle = (name: string, fields: readonly OwnField[]) =>
    fields.filter((one) => one.name === name).length === 1;
  const fresh = told.filter((field) => !known.some((one) => tellsSame(one, field)));
  const replaced = known.map((field) => {
    const { name } = field;
    const next = fresh.find((one) => one.name === name);
    return next && isSingle(name, known) && isSingle(name, told) ? next : field;
  });
  return [...replaced, ...fresh.filter((field) => !replaced.includes(field))];
}
