import { Fragment } from 'react';
import type { Entity } from '#domain/entity.ts';
import type { Relation } from '#domain/relation.ts';
import { fromPlace, relationSentence, toPlace, withNames } from '#domain/relationSentence.ts';
import { ClaimCard, type ClaimCardParts } from './ClaimCard.tsx';
import { ClaimDay } from './ClaimDay.tsx';
import { claimCardStrings } from './claimCardStrings.ts';
import { EntityLink } from './EntityLink.tsx';
import { useLanguage, useStrings } from './i18n.ts';
import { relationTypeLook } from './relationTypeLook.ts';

interface RelationCardProps extends ClaimCardParts {
  readonly relation: Relation;
  /** Absent where it has been deleted. */
  readonly from?: Entity;
  readonly to?: Entity;
}

/** One relation as a sentence, "Alibaba owns 18 % of Weibo", with its dates and the passages that say so. */
export function RelationCard({ relation, from, to, ...parts }: RelationCardProps) {
  const t = useStrings(claimCardStrings);
  const language = useLanguage();
  const sentence = relationSentence(relation, language);
  const { since, until, asOf } = relation;
  return (
    <ClaimCard
      {...parts}
      label={withNames(sentence, from?.name ?? t('deletedName'), to?.name ?? t('deletedName'))}
      look={relationTypeLook[relation.type]}
      title={sentence
        .split(/(\{from\}|\{to\})/)
        .map((part) => (
          <Fragment key={part}>
            {part === fromPlace ? <EntityLink entity={from} /> : part === toPlace ? <EntityLink entity={to} /> : part}
          </Fragment>
        ))}
      preferred={relation.preferred}
      figures={
        <>
          {since && <ClaimDay as="since" date={since} />}
          {until && <ClaimDay as="until" date={until} />}
          {asOf && <ClaimDay as="asOf" date={asOf} />}
          {!since && !until && !asOf && <span>{t('undated')}</span>}
        </>
      }
    />
  );
}
