import { Button, Table, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { formatAmount } from '#domain/amount.ts';
import { type GraphColumn, type GraphRow, graphColumns, graphRows, sortRows } from '#domain/graphRows.ts';
import type { GraphView } from '#domain/graphView.ts';
import { formatPartialDate } from '#domain/partialDate.ts';
import type { PartialDate } from '#domain/partialDateFields.ts';
import { type Language, useLanguage, useStrings } from '#ui/i18n.ts';
import { usePassages } from '#ui/passageView.ts';
import { hrefOf } from '#ui/route.ts';
import classes from './Graph.module.css';
import { type GraphWords, isMarked, typeWords } from './graphWords.ts';
import { graphStrings } from './strings.ts';

const pageSize = 200;

interface Props {
  readonly view: GraphView;
  readonly words: GraphWords;
  readonly onPick: (id: string) => void;
}

interface Order {
  readonly column: GraphColumn;
  readonly direction: 'ascending' | 'descending';
}

/** What the picture shows, as a table: for whoever does not see it, and for whoever wants it in order. */
export function GraphTable({ view, words, onPick }: Props) {
  const t = useStrings(graphStrings);
  const language = useLanguage();
  const [order, setOrder] = useState<Order>({ column: 'from', direction: 'ascending' });
  const [shown, setShown] = useState(pageSize);
  const rows = useMemo(
    () =>
      sortRows(graphRows(view), order.column, order.direction, {
        nameOf: words.nameOf,
        typeOf: ({ relation }) => typeWords(relation.type, language),
        language,
      }),
    [view, words, order, language],
  );
  const sortBy = (column: GraphColumn) =>
    setOrder({
      column,
      direction: order.column === column && order.direction === 'ascending' ? 'descending' : 'ascending',
    });
  const heading = (column: GraphColumn) => t(column === 'asOf' ? 'asOfColumn' : column);

  return (
    <div className={classes.tableScroll}>
      <Table stickyHeader aria-label={t('picturedGraph')} tabIndex={-1} verticalSpacing={4} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            {graphColumns.map((column) => (
              <Table.Th key={column} aria-sort={order.column === column ? order.direction : 'none'}>
                <UnstyledButton className={classes.sort} onClick={() => sortBy(column)}>
                  {heading(column)}
                  {order.column === column && <SortSign direction={order.direction} />}
                </UnstyledButton>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.slice(0, shown).map((row) => (
            <Row key={row.relation.id} row={row} words={words} language={language} onPick={onPick} />
          ))}
        </Table.Tbody>
      </Table>
      {rows.length > shown && (
        <Button variant="default" onClick={() => setShown(shown + pageSize)}>
          {t('more')}
        </Button>
      )}
    </div>
  );
}

function SortSign({ direction }: { readonly direction: Order['direction'] }) {
  const Icon = direction === 'ascending' ? IconArrowUp : IconArrowDown;
  return <Icon size={14} aria-hidden />;
}

interface RowProps {
  readonly row: GraphRow;
  readonly words: GraphWords;
  readonly language: Language;
  readonly onPick: (id: string) => void;
}

function Row({ row: { relation, edge }, words, language, onPick }: RowProps) {
  const t = useStrings(graphStrings);
  const passages = usePassages()(relation.evidence);
  const { fromId, toId, type, role, percent, since, until, asOf } = relation;
  const name = (entityId: string) => <a href={hrefOf({ view: 'entities', entityId })}>{words.nameOf(entityId)}</a>;
  const date = (one: PartialDate | undefined) => one && formatPartialDate(one, language);
  const remarks = [role, isMarked(edge) && t('disputed'), edge.standing !== 'stands' && t(edge.standing)];
  return (
    <Table.Tr>
      <Table.Th scope="row" className={classes.cellName} dir="auto">
        {name(fromId)}
      </Table.Th>
      <Table.Td>
        <button type="button" className={classes.edgeButton} onClick={() => onPick(edge.id)}>
          {[typeWords(type, language), ...remarks.filter(Boolean)].join(', ')}
        </button>
      </Table.Td>
      <Table.Td className={classes.cellName} dir="auto">
        {name(toId)}
      </Table.Td>
      <Table.Td className={classes.cellShort}>
        {percent !== undefined && formatAmount({ value: percent, unit: '%' }, language)}
      </Table.Td>
      <Table.Td className={classes.cellShort}>{date(since)}</Table.Td>
      <Table.Td className={classes.cellShort}>{date(until)}</Table.Td>
      <Table.Td className={classes.cellShort}>{date(asOf)}</Table.Td>
      <Table.Td>
        {passages.length === 0 && t('noPassage')}
        {passages.map(({ excerptId, href }, index) => (
          <a
            key={excerptId}
            className={classes.passageLink}
            href={href}
            aria-label={t('passage', { number: index + 1, sentence: words.sentenceOf(edge) })}
          >
            {index + 1}
          </a>
        ))}
      </Table.Td>
    </Table.Tr>
  );
}
