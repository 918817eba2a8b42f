import { Button, NativeSelect, Stack, Table, Text, Title } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Source } from '#domain/source.ts';
import { listSources, saveReliability } from '#storage/sourceReliability.ts';
import { useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import { keepUndo } from '#ui/undo.ts';
import { settingsStrings } from './strings.ts';

const pageSize = 50;
const grades = ['A', 'B', 'C', 'D', 'E', 'F'] as const satisfies readonly Source['reliability'][];

/** Every source with its reliability, which a person grades here. */
export function Sources() {
  const t = useStrings(settingsStrings);
  const [limit, setLimit] = useState(pageSize);
  const listed = useLiveQuery(() => listSources(limit), [limit]);
  return (
    <Stack component="section" gap="md" align="flex-start">
      <Title order={2} size="h5">
        {t('sources')}
      </Title>
      <Text size="sm" c="dimmed">
        {t(listed?.total === 0 ? 'noSources' : 'sourcesHint')}
      </Text>
      {listed && listed.total > 0 && (
        <Table verticalSpacing={4} horizontalSpacing={0}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('source')}</Table.Th>
              <Table.Th w={240}>{t('reliability')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {listed.sources.map((source) => (
              <SourceRow key={source.id} source={source} />
            ))}
          </Table.Tbody>
        </Table>
      )}
      {listed && listed.total > limit && (
        <Button size="compact-sm" variant="default" onClick={() => setLimit(limit + pageSize)}>
          {t('showMore')}
        </Button>
      )}
    </Stack>
  );
}

function SourceRow({ source }: { readonly source: Source }) {
  const t = useStrings(settingsStrings);
  return (
    <Table.Tr>
      <Table.Td>
        {source.name}{' '}
        {source.domain !== source.name && (
          <Text span size="xs" c="dimmed">
            {source.domain}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <NativeSelect
          size="xs"
          aria-label={t('reliabilityOf', { name: source.name })}
          value={source.reliability}
          data={grades.map((grade) => ({ value: grade, label: t(grade) }))}
          onChange={({ currentTarget }) => {
            const reliability = grades.find((grade) => grade === currentTarget.value);
            if (!reliability) return;
            const message = t('graded', { name: source.name, grade: reliability });
            keepUndo(message, () => saveReliability(source.id, reliability)).catch(notifyError);
          }}
        />
      </Table.Td>
    </Table.Tr>
  );
}
