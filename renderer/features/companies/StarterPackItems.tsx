import { Menu } from '@mantine/core';
import { IconPackage, IconPackageOff } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { countPack } from '#storage/starterPack.ts';
import { useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import { bringPack, takePackOut } from './packActions.ts';
import { packStrings } from './packStrings.ts';

/** The menu's ways to load the pack of well-known companies and to take it out again. */
export function StarterPackItems() {
  const t = useStrings(packStrings);
  const loaded = useLiveQuery(countPack);
  return (
    <>
      <Menu.Item leftSection={<IconPackage size={14} />} onClick={() => bringPack().catch(notifyError)}>
        {t('load')}
      </Menu.Item>
      {loaded !== undefined && loaded > 0 && (
        <Menu.Item leftSection={<IconPackageOff size={14} />} onClick={() => takePackOut().catch(notifyError)}>
          {t('remove')}
        </Menu.Item>
      )}
    </>
  );
}
