import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { HostOutput } from '#contract/hostMethods.ts';
import facts from '#ui/Facts.module.css';
import { formatBytes } from '#ui/formatBytes.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { backupStrings } from './backupStrings.ts';
import { ChangeFolder } from './ChangeFolder.tsx';
import classes from './FolderFacts.module.css';

/** Where the library's folder is, how large, and when it was last written to. */
export function FolderFacts({ state }: { readonly state: HostOutput<'journalState'> }) {
  const t = useStrings(backupStrings);
  const language = useLanguage();
  const [isChanging, changing] = useDisclosure();
  const { folder, isFolderFixed, journalBytes, freeBytes, savedAt, damage } = state;
  const size = formatBytes(journalBytes, language);
  return (
    <dl className={facts.facts}>
      <dt>{t('folder')}</dt>
      <dd>
        <Stack gap={8} align="flex-start">
          <span className={classes.path}>{folder}</span>
          {isFolderFixed ? (
            <Text size="sm" c="dimmed">
              {t('fixed')}
            </Text>
          ) : (
            <Group>
              <Button size="compact-sm" variant="default" onClick={changing.open}>
                {t('change')}
              </Button>
            </Group>
          )}
        </Stack>
        <ChangeFolder folder={folder} opened={isChanging} onClose={changing.close} />
      </dd>
      <dt>{t('size')}</dt>
      <dd>
        {freeBytes === undefined
          ? t('sizeAlone', { size })
          : t('sizeText', { size, free: formatBytes(freeBytes, language) })}
      </dd>
      <dt>{t('lastSaved')}</dt>
      <dd>
        {savedAt
          ? new Date(savedAt).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'medium' })
          : t('never')}
      </dd>
      {damage.length > 0 && (
        <>
          <dt>{t('damage')}</dt>
          <dd>
            {t('damageText', {
              count: damage.length,
              number: damage.length.toLocaleString(language),
              files: [...new Set(damage.map(({ file }) => file))].join(', '),
            })}
          </dd>
        </>
      )}
    </dl>
  );
}
