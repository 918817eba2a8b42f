import { ActionIcon, Tooltip } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { FormattedRow } from '#domain/formattedDiff.ts';
import type { FormatRun } from '#domain/textFormats.ts';
import { foldDiffRows } from './foldDiffRows.ts';
import { useStrings } from './i18n.ts';
import classes from './TextDiff.module.css';
import { TextDiffRow } from './TextDiffRow.tsx';
import { textDiffStrings } from './textDiffStrings.ts';

const estimatedRowHeight = 96;

/** One of the two texts that are held against each other. */
export interface ComparedText {
  /** Stands above it. */
  readonly heading: ReactNode;
  readonly text: string;
  /** How it looks; plain where absent. */
  readonly formats?: readonly FormatRun[];
  /** BCP 47 tag. */
  readonly language?: string | undefined;
}

interface Props {
  readonly rows: readonly FormattedRow[];
  readonly before: ComparedText;
  readonly after: ComparedText;
}

/** The rows of a comparison, of which only those on screen exist, and the way from difference to difference. */
export function TextDiffTable({ rows, before, after }: Props) {
  const t = useStrings(textDiffStrings);
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set());
  const [current, setCurrent] = useState<number>();
  const scroller = useRef<HTMLElement>(null);
  const items = useMemo(() => foldDiffRows(rows, unfolded), [rows, unfolded]);
  const differences = useMemo(() => rows.flatMap(({ kind }, index) => (kind === 'same' ? [] : [index])), [rows]);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimatedRowHeight,
    overscan: 6,
  });
  const drawn = virtualizer.getVirtualItems();
  useEffect(() => takeFocusInDialog(scroller.current), []);

  const step = (by: 1 | -1) => {
    const count = differences.length;
    if (count === 0) return;
    const next = current === undefined ? (by > 0 ? 0 : count - 1) : (current + by + count) % count;
    setCurrent(next);
    const place = items.findIndex((item) => item.kind === 'row' && item.index === differences[next]);
    virtualizer.scrollToIndex(place, { align: 'center' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = steps[event.key];
    if (!by || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    step(by);
  };

  return (
    <>
      <div className={classes.bar}>
        <span role="status">
          {differences.length === 0
            ? t('same')
            : current === undefined
              ? t('differences', { count: differences.length })
              : t('place', { current: current + 1, count: differences.length })}
        </span>
        {differences.length > 0 && (
          <>
            <StepButton label={t('previous')} hint="P" onClick={() => step(-1)}>
              <IconChevronUp size={16} />
            </StepButton>
            <StepButton label={t('next')} hint="N" onClick={() => step(1)}>
              <IconChevronDown size={16} />
            </StepButton>
          </>
        )}
      </div>
      <section
        ref={scroller}
        className={classes.scroller}
        aria-label={t('texts')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard.
        tabIndex={0}
        data-autofocus
        onKeyDown={onKeyDown}
      >
        <table className={classes.table} aria-rowcount={rows.length + 1}>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col">{before.heading}</th>
              <th scope="col">{after.heading}</th>
            </tr>
          </thead>
          <tbody>
            <Space height={drawn[0]?.start ?? 0} />
            {drawn.map(({ index, key }) => {
              const item = items[index];
              if (!item) return null;
              const measured = { ref: virtualizer.measureElement, 'data-index': index };
              return item.kind === 'fold' ? (
                <tr key={key} {...measured} aria-rowindex={item.from + 2}>
                  <td colSpan={2} className={classes.foldCell}>
                    <button
                      type="button"
                      className={classes.fold}
                      onClick={() => setUnfolded(new Set([...unfolded, item.from]))}
                    >
                      {t('fold', { count: item.count })}
                    </button>
                  </td>
                </tr>
              ) : (
                <tr
                  key={key}
                  {...measured}
                  data-kind={item.row.kind}
                  data-current={(current !== undefined && differences[current] === item.index) || undefined}
                  aria-rowindex={item.index + 2}
                >
                  <TextDiffRow row={item.row} languages={[before.language, after.language]} />
                </tr>
              );
            })}
            <Space height={virtualizer.getTotalSize() - (drawn.at(-1)?.end ?? 0)} />
          </tbody>
        </table>
      </section>
    </>
  );
}

const steps: Readonly<Record<string, 1 | -1>> = { n: 1, p: -1 };

/** A dialog that opened before the texts were compared has given the focus to something else; in a page, it stays where the person has it. */
function takeFocusInDialog(scroller: HTMLElement | null): void {
  const dialog = scroller?.closest('[role="dialog"]');
  if (dialog?.contains(document.activeElement)) scroller?.focus({ preventScroll: true });
}

/** Keeps the place of the rows that are not drawn. */
function Space({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td colSpan={2} style={{ height, padding: 0 }} />
    </tr>
  );
}

interface StepButtonProps {
  readonly label: string;
  readonly hint: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function StepButton({ label, hint, onClick, children }: StepButtonProps) {
  return (
    <Tooltip label={`${label} · ${hint}`} openDelay={400}>
      <ActionIcon variant="subtle" color="gray" size="sm" aria-label={label} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
