import { useLiveQuery } from 'dexie-react-hooks';
import { formatAmount } from '#domain/amount.ts';
import { formatPartialDate } from '#domain/partialDate.ts';
import { relationTypeLabels } from '#domain/relationLabels.ts';
import { listRelationDetails, type RelationDetails } from '#storage/claimDetails.ts';
import { listRelationsOfEntity } from '#storage/relations.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { type LatestProps, LatestSection } from './LatestSection.tsx';
import { passageHref } from './passageHref.ts';
import { companyStrings } from './strings.ts';

const shown = 4;

/** The relations of an entity that were recorded last. */
export function LatestRelations({ entityId, ...section }: LatestProps) {
  const t = useStrings(companyStrings);
  const language = useLanguage();
  const relations = useLiveQuery(
    async () => listRelationDetails((await listRelationsOfEntity(entityId)).slice(-shown).reverse()),
    [entityId],
  );
  const textOf = ({ relation, from, to }: RelationDetails) => {
    const { type, percent, role } = relation;
    const detail = percent === undefined ? role : formatAmount({ value: percent, unit: '%' }, language);
    const label = relationTypeLabels[type][language];
    return [from?.name ?? t('someone'), label, to?.name ?? t('someone'), detail && `(${detail})`]
      .filter(Boolean)
      .join(' ');
  };
  const lines = relations?.map((details) => {
    const { id, since, asOf } = details.relation;
    const date = since ?? asOf;
    return {
      id,
      text: textOf(details),
      remark: date && formatPartialDate(date, language),
      href: passageHref(details),
    };
  });
  return <LatestSection {...section} name="relations" lines={lines} emptyHint={t('noRelations')} />;
}
