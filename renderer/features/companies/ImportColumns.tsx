import { Button, Collapse, Select, SimpleGrid, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ColumnUse, entityColumnNames, entityColumns } from '#domain/entityCsvColumns.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { importStrings } from './importStrings.ts';
import type { CsvTable } from './readCsv.ts';

interface Props {
  readonly table: CsvTable;
  readonly uses: readonly ColumnUse[];
  readonly onChange: (uses: readonly ColumnUse[]) => void;
}

/** What each column of the file is read as: told by its heading, and to be put right by hand. */
export function ImportColumns({ table: { headings, lines }, uses, onChange }: Props) {
  const t = useStrings(importStrings);
  const language = useLanguage();
  const hasName = uses.includes('name');
  const [isOpen, { toggle }] = useDisclosure(!hasName);
  const known = uses.filter((use) => use !== 'nothing').length;
  const choices = [
    { value: 'nothing', label: t('useNothing') },
    { value: 'own', label: t('useOwn') },
    ...entityColumnNames.map((value) => ({ value, label: entityColumns[value][language] })),
  ];
  return (
    <>
      <Text size="sm" role="status">
        {t('columnsKnown', { known, count: headings.length, lines: lines.length.toLocaleString(language) })}{' '}
        <Button size="compact-xs" variant="subtle" aria-expanded={isOpen} onClick={toggle}>
          {t('changeColumns')}
        </Button>
      </Text>
      {!hasName && (
        <Text size="sm" role="alert" c="var(--mantine-color-error)">
          {t('noNameColumn')}
        </Text>
      )}
      <Collapse expanded={isOpen}>
        <SimpleGrid cols={{ base: 2, sm: 4 }} spacing="xs" verticalSpacing={4} mt={4}>
          {headings.map((heading, index) => (
            <Select
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place, and two may have one heading.
              key={index}
              size="xs"
              label={heading || t('columnNumber', { number: index + 1 })}
              allowDeselect={false}
              data={choices}
              value={uses[index] ?? 'nothing'}
              onChange={(use) => onChange(uses.with(index, (use ?? 'nothing') as ColumnUse))}
            />
          ))}
        </SimpleGrid>
      </Collapse>
    </>
  );
}
