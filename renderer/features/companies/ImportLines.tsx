import { Badge, Text } from '@mantine/core';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { useVirtualRows } from '#ui/useVirtualRows.ts';
import { VirtualRows } from '#ui/VirtualRows.tsx';
import classes from './ImportLines.module.css';
import type { PlanLine } from './importPlan.ts';
import { remarkOf } from './importRemark.ts';
import { importStrings } from './importStrings.ts';

const rowHeight = 32;

const colors = { new: 'teal', changed: 'yellow', same: 'gray', wrong: 'red', unreadable: 'red' } as const;

/** The lines of a file with what each would do. */
export function ImportLines({ lines }: { readonly lines: readonly PlanLine[] }) {
  const t = useStrings(importStrings);
  const language = useLanguage();
  const rows = useVirtualRows({ count: lines.length, rowHeight });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keys.
    <section ref={rows.scroller} className={classes.lines} tabIndex={0} aria-label={t('lines')}>
      {lines.length === 0 && (
        <Text size="sm" c="dimmed" p="sm">
          {t('noLines')}
        </Text>
      )}
      <VirtualRows rows={rows} role="list">
        {(index, place) => {
          const line = lines[index];
          if (!line) return null;
          return (
            <li key={index} {...place} className={classes.line} aria-setsize={lines.length} aria-posinset={index + 1}>
              <span className={classes.number}>{line.line.toLocaleString(language)}</span>
              <Badge
                size="sm"
                radius="sm"
                variant="light"
                tt="none"
                color={colors[line.state]}
                className={classes.state}
              >
                {t(line.state === 'unreadable' ? 'wrong' : line.state)}
              </Badge>
              <bdi className={classes.name}>{'row' in line ? line.row.name : line.name}</bdi>
              <span className={classes.remark} title={remarkOf(t, line, language)}>
                {remarkOf(t, line, language)}
              </span>
            </li>
          );
        }}
      </VirtualRows>
    </section>
  );
}
