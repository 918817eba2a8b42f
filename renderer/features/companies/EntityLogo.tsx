import { useEffect, useState } from 'react';
import type { Entity } from '#domain/entity.ts';
import { getAsset } from '#storage/assets.ts';
import { EntityKindIcon } from '#ui/EntityKindIcon.tsx';
import classes from './EntityLogo.module.css';

interface Props {
  readonly entity: Pick<Entity, 'kind' | 'logoAssetId'>;
  /** In pixels. */
  readonly size: number;
}

/** The logo of an entity, or the sign of its kind; decoration, as its name stands beside it. */
export function EntityLogo({ entity: { kind, logoAssetId }, size }: Props) {
  const address = useAssetAddress(logoAssetId);
  return (
    <span className={classes.logo} data-size={size > 32 ? 'large' : 'small'} aria-hidden>
      {address ? <img src={address} alt="" /> : <EntityKindIcon kind={kind} size={Math.round(size / 2)} />}
    </span>
  );
}

/** An address under which the page shows a stored picture, as long as it is on screen. */
function useAssetAddress(sha256: string | undefined): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (sha256 === undefined) return;
    let isGone = false;
    let made: string | undefined;
    const show = async () => {
      const asset = await getAsset(sha256);
      if (!asset || isGone) return;
      made = URL.createObjectURL(new Blob([new Uint8Array(asset.bytes)], { type: asset.contentType }));
      setAddress(made);
    };
    show().catch(reportError);
    return () => {
      isGone = true;
      setAddress(undefined);
      if (made) URL.revokeObjectURL(made);
    };
  }, [sha256]);
  return address;
}
