import { IconBuilding, IconHash, IconMapPin, IconPackage, IconUser, type TablerIcon } from '@tabler/icons-react';
import type { EntityKind } from '#domain/entity.ts';

const icons: Readonly<Record<EntityKind, TablerIcon>> = {
  company: IconBuilding,
  product: IconPackage,
  person: IconUser,
  place: IconMapPin,
  topic: IconHash,
};

/** The sign of a kind of entity; decoration, as its name stands beside it or in a label. */
export function EntityKindIcon({ kind, size = 14 }: { readonly kind: EntityKind; readonly size?: number }) {
  const Icon = icons[kind];
  return <Icon size={size} stroke={1.6} aria-hidden />;
}
