import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import type { ColumnUse } from '#domain/entityCsvColumns.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { saveCsv } from '#ui/saveTable.ts';
import { ImportColumns } from './ImportColumns.tsx';
import { ImportLines } from './ImportLines.tsx';
import type { PlanLine } from './importPlan.ts';
import { remarkOf } from './importRemark.ts';
import { importStrings } from './importStrings.ts';
import type { CsvTable } from './readCsv.ts';

/** What lines are shown by: the unreadable ones are wrong, too. */
const groups = ['all', 'new', 'changed', 'same', 'wrong'] as const;
type LineGroup = (typeof groups)[number];

interface Props {
  readonly table: CsvTable;
  readonly uses: readonly ColumnUse[];
  readonly plan: readonly PlanLine[];
  readonly onUses: (uses: readonly ColumnUse[]) => void;
  readonly onSave: () => void;
  readonly onBack: () => void;
}

/** What an import would do, line by line, before it does anything. */
export function ImportPreview({ table, uses, plan, onUses, onSave, onBack }: Props) {
  const t = useStrings(importStrings);
  const language = useLanguage();
  const [group, setGroup] = useState<LineGroup>('all');
  const counts = Map.groupBy(plan, groupOf);
  const countOf = (one: LineGroup) => (one === 'all' ? plan.length : (counts.get(one)?.length ?? 0));
  const saveWrong = () => {
    const cells = new Map(table.lines.map((one) => [one.line, one.cells]));
    const rows = (counts.get('wrong') ?? []).map((one) => [...(cells.get(one.line) ?? []), remarkOf(t, one, language)]);
    saveCsv([[...table.headings, t('reason')], ...rows], t('wrongFileName'));
  };
  const useful = countOf('new') + countOf('changed');
  return (
    <>
      <ImportColumns table={table} uses={uses} onChange={onUses} />
      <SegmentedControl
        size="xs"
        mt="md"
        mb={4}
        aria-label={t('show')}
        data={groups.map((one) => ({ value: one, label: `${t(one)} ${countOf(one).toLocaleString(language)}` }))}
        value={group}
        onChange={setGroup}
      />
      <ImportLines key={group} lines={group === 'all' ? plan : (counts.get(group) ?? [])} />
      <Group justify="space-between" mt="xs" gap="xs">
        <Text size="xs" c="dimmed">
          {t('nothingTakenAway')}
        </Text>
        {countOf('wrong') > 0 && (
          <Button size="compact-xs" variant="subtle" onClick={saveWrong}>
            {t('saveWrong')}
          </Button>
        )}
      </Group>
      <Group justify="flex-end" gap="xs" mt="md">
        <Button variant="default" onClick={onBack}>
          {t('anotherFile')}
        </Button>
        <Button disabled={useful === 0} onClick={onSave} data-autofocus>
          {t('import', { count: useful, number: useful.toLocaleString(language) })}
        </Button>
      </Group>
    </>
  );
}

function groupOf({ state }: PlanLine): LineGroup {
  return state === 'unreadable' ? 'wrong' : state;
}
