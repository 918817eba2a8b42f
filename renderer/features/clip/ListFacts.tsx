import { List, Spoiler, Text } from '@mantine/core';
import type { ListedPage } from '#domain/listedPage.ts';
import type { SkippedEntry, SkipReason } from '#extract/lists/pageList.ts';
import type { ListSurvey } from '#storage/captureClipped.ts';
import { useStrings } from '#ui/i18n.ts';
import { listStrings } from './listStrings.ts';

interface Props {
  readonly survey: ListSurvey;
  readonly skipped: readonly SkippedEntry[];
  readonly isChosen: (page: ListedPage) => boolean;
}

const reasons = { 'not-web': 'notWeb', 'no-address': 'noAddress' } as const satisfies Record<SkipReason, string>;
/** Named one by one; the rest are counted. */
const namedSkips = 50;
const collapsedHeight = 60;

/** What is new in a list, what is there already, and what is left out and why. */
export function ListFacts({ survey, skipped, isChosen }: Props) {
  const t = useStrings(listStrings);
  const clipped = survey.clipped.filter(isChosen).length;
  const byReason = [...Map.groupBy(skipped, ({ reason }) => reason)];
  return (
    <List size="sm" spacing={4} role="list" withPadding={false}>
      <List.Item fw={600}>{t('new', { count: survey.fresh.filter(isChosen).length })}</List.Item>
      {clipped > 0 && <List.Item>{t('clipped', { count: clipped })}</List.Item>}
      {survey.repeated > 0 && <List.Item>{t('repeated', { count: survey.repeated })}</List.Item>}
      {byReason.map(([reason, entries]) => (
        <List.Item key={reason}>
          {t(reasons[reason], { count: entries.length })}
          <Spoiler maxHeight={collapsedHeight} showLabel={t('showAll')} hideLabel={t('showLess')}>
            <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
              {entries
                .slice(0, namedSkips)
                .map(({ text }) => text)
                .filter((text) => text !== '')
                .join(' · ')}
            </Text>
          </Spoiler>
        </List.Item>
      ))}
    </List>
  );
}
