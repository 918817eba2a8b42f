import { Button, Collapse, Group, List, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ImportRemark } from '#storage/importLogRows.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { reasonText, saveRemarks } from './importReport.ts';
import { importStrings } from './strings.ts';

const mostShown = 50;

/** What is not in the library, or not all of it, and why; the first of it here, all of it in the report. */
export function ImportRemarks({ remarks }: { readonly remarks: readonly Omit<ImportRemark, 'importId'>[] }) {
  const t = useStrings(importStrings);
  const language = useLanguage();
  const [isOpen, { toggle }] = useDisclosure(remarks.length <= 5);
  if (remarks.length === 0) return null;
  const number = remarks.length.toLocaleString(language);
  return (
    <div>
      <Group gap="xs" justify="space-between">
        <Button size="compact-sm" variant="subtle" aria-expanded={isOpen} onClick={toggle}>
          {t('remarks', { count: remarks.length, number })}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => saveRemarks(remarks)}>
          {t('saveReport')}
        </Button>
      </Group>
      <Collapse expanded={isOpen}>
        <List size="sm" mt={4} withPadding>
          {remarks.slice(0, mostShown).map(({ name, reason, detail }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change.
            <List.Item key={index}>
              <bdi>{name || t('untitled')}</bdi>: {reasonText(reason)}
              {detail && (
                <>
                  {' '}
                  (<bdi>{detail}</bdi>)
                </>
              )}
            </List.Item>
          ))}
        </List>
        {remarks.length > mostShown && (
          <Text size="sm" c="dimmed">
            {t('remarksLeft', { number: (remarks.length - mostShown).toLocaleString(language) })}
          </Text>
        )}
      </Collapse>
    </div>
  );
}
