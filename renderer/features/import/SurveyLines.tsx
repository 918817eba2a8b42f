import { Table } from '@mantine/core';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import type { SurveyLine } from './importSource.ts';
import { surveyStrings } from './surveyStrings.ts';

/** What an export of a whole library would bring, kind by kind, beside what is here already. */
export function SurveyLines({ lines }: { readonly lines: readonly SurveyLine[] }) {
  const t = useStrings(surveyStrings);
  const language = useLanguage();
  const shown = lines.filter(({ fresh, same, changed }) => fresh + same + changed > 0);
  return (
    <Table fz="sm" verticalSpacing={4} highlightOnHover={false} aria-label={t('whatComes')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('kindColumn')}</Table.Th>
          <Table.Th scope="col" ta="right">
            {t('freshColumn')}
          </Table.Th>
          <Table.Th scope="col" ta="right">
            {t('changedColumn')}
          </Table.Th>
          <Table.Th scope="col" ta="right">
            {t('sameColumn')}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {shown.map(({ what, ...counts }) => (
          <Table.Tr key={what}>
            <Table.Th scope="row" fw={400}>
              {t(`kind_${what}`)}
            </Table.Th>
            {(['fresh', 'changed', 'same'] as const).map((column) => (
              <Table.Td key={column} ta="right">
                {counts[column].toLocaleString(language)}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
