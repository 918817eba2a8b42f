import { foldName } from '#domain/fold.ts';
import { wellKnownCompanies } from './words/wellKnownCompanies.ts';
import { wellKnownInstitutions } from './words/wellKnownInstitutions.ts';
import { wellKnownProducts } from './words/wellKnownProducts.ts';

type WellKnownKind = 'company' | 'product';

let kinds: ReadonlyMap<string, WellKnownKind> | undefined;

function makeKinds(): ReadonlyMap<string, WellKnownKind> {
  const rows = (names: string, kind: WellKnownKind) =>
    names.split(/,\s+/).map((name) => [foldName(name), kind] as const);
  return new Map([
    ...rows(wellKnownCompanies, 'company'),
    ...rows(wellKnownInstitutions, 'company'),
    ...rows(wellKnownProducts, 'product'),
  ]);
}

/** The kind of a name, by its `foldName`, that news uses without saying what it is; undefined for every other. */
export function wellKnownKind(foldedName: string): WellKnownKind | undefined {
  kinds ??= makeKinds();
  return kinds.get(foldedName);
}
