import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconDownload, IconPlus, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import type { EntityFilter } from '#storage/entities.ts';
import { useCommands } from '#ui/commands.tsx';
import { useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import { exportEntities } from './exportEntities.ts';
import { ImportDialog } from './ImportDialog.tsx';
import { StarterPackItems } from './StarterPackItems.tsx';
import { companyStrings } from './strings.ts';

/** What can be done with the whole list. */
export function ListMenu({ filter }: { readonly filter: EntityFilter }) {
  const t = useStrings(companyStrings);
  const { run } = useCommands();
  const [isImporting, setImporting] = useState(false);
  const isFiltered = (filter.prefix ?? '').trim() !== '' || filter.watchlist !== undefined;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" aria-label={t('more')}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPlus size={14} />} onClick={() => run('entity.new')}>
            {t('create')}
          </Menu.Item>
          <Menu.Item leftSection={<IconUpload size={14} />} onClick={() => setImporting(true)}>
            {t('importCsv')}
          </Menu.Item>
          <Menu.Item leftSection={<IconDownload size={14} />} onClick={() => exportEntities().catch(notifyError)}>
            {t('exportCsv')}
          </Menu.Item>
          {isFiltered && (
            <Menu.Item
              leftSection={<IconDownload size={14} />}
              onClick={() => exportEntities(filter).catch(notifyError)}
            >
              {t('exportShown')}
            </Menu.Item>
          )}
          <Menu.Divider />
          <StarterPackItems />
        </Menu.Dropdown>
      </Menu>
      <ImportDialog isOpen={isImporting} onClose={() => setImporting(false)} />
    </>
  );
}
