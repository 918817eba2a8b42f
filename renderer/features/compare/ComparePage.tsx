import { Button, Text, TextInput, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { formatPartialDate, parsePartialDate } from '#domain/partialDate.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { usePassages } from '#ui/passageView.ts';
import { RelationCard } from '#ui/RelationCard.tsx';
import { currentRoute, navigate, type Route, useRoute } from '#ui/route.ts';
import { saveCsv } from '#ui/saveTable.ts';
import { CompanyChips } from './CompanyChips.tsx';
import classes from './Compare.module.css';
import { CompareTable } from './CompareTable.tsx';
import { comparisonTable } from './comparisonTable.ts';
import { compareStrings } from './strings.ts';
import { type Comparison, mostCompanies, useComparison } from './useComparison.ts';

/** Two to five companies side by side: what they are, their figures and events of a period, and the relations between them. */
export function ComparePage() {
  const t = useStrings(compareStrings);
  const language = useLanguage();
  const route = useRoute();
  const ids = comparedIds(route);
  const reading = parsePartialDate(route.period ?? '');
  const comparison = useComparison(ids, reading.state === 'ok' ? reading.date : undefined);
  if (!comparison) return null;
  const { companies } = comparison;
  const show = (next: readonly string[]) => {
    const { entityIds: _before, entityId: _one, ...rest } = route;
    navigate({ ...rest, ...(next.length > 0 && { entityIds: next.join(',') }) });
  };
  return (
    <section className={classes.page} aria-labelledby="compare-title">
      <header className={classes.header}>
        <Title order={1} size="h3" id="compare-title">
          {t('title')}
        </Title>
        <CompanyChips entities={companies.map(({ entity }) => entity)} onChange={show} />
        <PeriodField key={route.period} />
        {companies.length > 1 && (
          <Button
            variant="default"
            leftSection={<IconDownload size={16} />}
            onClick={() => saveCsv(comparisonTable(comparison, language), t('title'))}
          >
            {t('save')}
          </Button>
        )}
      </header>
      {companies.length < 2 ? (
        <Text c="dimmed" py={48} ta="center">
          {t(companies.length === 0 ? 'intro' : 'oneMore')}
        </Text>
      ) : (
        <>
          <CompareTable comparison={comparison} period={route.period} />
          <RelationsBetween comparison={comparison} />
        </>
      )}
    </section>
  );
}

/** The companies that the address names, as many as fit. */
function comparedIds({ entityId, entityIds }: Route): string[] {
  const named = [...(entityId ? [entityId] : []), ...(entityIds?.split(',').filter(Boolean) ?? [])];
  return [...new Set(named)].slice(0, mostCompanies);
}

/** From when to when; kept in the address once it is understood. */
function PeriodField() {
  const t = useStrings(compareStrings);
  const language = useLanguage();
  const { period } = useRoute();
  const [typed, setTyped] = useState(period ?? '');
  const [isWrong, setWrong] = useState(false);
  const submit = () => {
    const reading = parsePartialDate(typed, new Date().toISOString());
    setWrong(reading.state === 'invalid');
    if (reading.state === 'invalid') return;
    const { period: _before, ...route } = currentRoute();
    navigate({ ...route, ...(reading.state === 'ok' && { period: reading.date.edtf }) });
  };
  const reading = parsePartialDate(typed, new Date().toISOString());
  return (
    <TextInput
      w={220}
      aria-label={t('period')}
      placeholder={t('periodHint')}
      value={typed}
      error={isWrong && t('periodWrong')}
      description={reading.state === 'ok' && t('periodRead', { period: formatPartialDate(reading.date, language) })}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        setWrong(false);
      }}
      onBlur={submit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) submit();
      }}
    />
  );
}

function RelationsBetween({ comparison: { relations } }: { readonly comparison: Comparison }) {
  const t = useStrings(compareStrings);
  const passagesOf = usePassages();
  return (
    <section aria-labelledby="compare-relations">
      <Title order={2} size="h5" id="compare-relations" mb={8}>
        {t('relations')}
      </Title>
      {relations.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('noRelations')}
        </Text>
      )}
      <div className={classes.relations}>
        {relations.map((details) => (
          <RelationCard key={details.relation.id} {...details} passages={passagesOf(details.evidence)} />
        ))}
      </div>
    </section>
  );
}
