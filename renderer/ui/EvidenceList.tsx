import { IconQuote, IconQuoteOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { formatPartialDate } from '#domain/partialDate.ts';
import classes from './EvidenceList.module.css';
import { evidenceStrings } from './evidenceStrings.ts';
import { GradeMark } from './GradeMark.tsx';
import { useLanguage, useStrings } from './i18n.ts';
import type { PassageView } from './passageView.ts';

interface EvidenceListProps {
  readonly passages: readonly PassageView[];
  /** Buttons that act on one passage. */
  readonly actionsFor?: (passage: PassageView) => ReactNode;
}

/** The passages that speak for or against a claim: each with its grade and source, and a link to its place. */
export function EvidenceList({ passages, actionsFor }: EvidenceListProps) {
  const t = useStrings(evidenceStrings);
  return (
    <ul className={classes.list} aria-label={t('passages')}>
      {passages.map((passage) => (
        <li key={passage.excerptId} className={classes.item}>
          <Quotation passage={passage} />
          <span className={classes.origin}>
            <Origin passage={passage} />
            {actionsFor && <span className={classes.actions}>{actionsFor(passage)}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Quotation({ passage: { text, noteTitle, href, stance } }: { readonly passage: PassageView }) {
  const t = useStrings(evidenceStrings);
  if (text === undefined) return <span className={classes.gone}>{t('passageGone')}</span>;
  const Icon = stance === 'contradicts' ? IconQuoteOff : IconQuote;
  return (
    <a className={classes.passage} href={href} title={t('toPassage', { title: noteTitle ?? '' })}>
      <Icon size={14} aria-hidden />
      <span>{text}</span>
    </a>
  );
}

function Origin({ passage }: { readonly passage: PassageView }) {
  const t = useStrings(evidenceStrings);
  const language = useLanguage();
  const { sourceName, published, page, stance } = passage;
  return (
    <>
      <GradeMark grade={passage} />
      {stance === 'contradicts' && <strong className={classes.against}>{t('contradicts')}</strong>}
      {sourceName && <span>{sourceName}</span>}
      {published && <time dateTime={published.edtf}>{formatPartialDate(published, language)}</time>}
      {page !== undefined && <span>{t('page', { page })}</span>}
    </>
  );
}
