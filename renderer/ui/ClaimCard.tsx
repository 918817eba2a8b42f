import { IconStarFilled } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './ClaimCard.module.css';
import { claimCardStrings } from './claimCardStrings.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { useStrings } from './i18n.ts';
import { cssColorOf, type Look } from './look.ts';
import { type OtherValue, OtherValues } from './OtherValues.tsx';
import type { PassageView } from './passageView.ts';

/** What the cards of events, relations and figures share. */
export interface ClaimCardParts {
  readonly passages: readonly PassageView[];
  /** How many sources that do not depend on each other support it, where that is known. */
  readonly sources?: number;
  /** What others say in its place. */
  readonly others?: readonly OtherValue[];
  /** Buttons that act on the claim. */
  readonly actions?: ReactNode;
  /** Buttons that act on one of its passages. */
  readonly actionsFor?: (passage: PassageView) => ReactNode;
}

interface ClaimCardProps extends ClaimCardParts {
  /** Its accessible name. */
  readonly label: string;
  readonly look: Look;
  readonly title: ReactNode;
  /** Of claims that contradict each other, the one that the person goes by. */
  readonly preferred?: true | undefined;
  /** When, how much, in which state. */
  readonly figures: ReactNode;
  readonly children?: ReactNode;
}

/** One claim: what it says, the passages that say so, and what others say. */
export function ClaimCard(props: ClaimCardProps) {
  const { label, look, title, preferred, figures, children, passages, sources, others = [], actions } = props;
  const t = useStrings(claimCardStrings);
  const Icon = look.icon;
  return (
    <article className={classes.card} aria-label={label}>
      <div className={classes.header}>
        <Icon className={classes.icon} size={16} stroke={1.8} color={cssColorOf(look.color)} aria-hidden />
        <div className={classes.title}>{title}</div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
      <div className={classes.figures}>
        {figures}
        {preferred && (
          <span className={classes.preferred}>
            <IconStarFilled size={12} aria-hidden />
            {t('preferred')}
          </span>
        )}
        {sources !== undefined && passages.length > 1 && <span>{t('sources', { count: sources })}</span>}
      </div>
      {children}
      <EvidenceList passages={passages} {...(props.actionsFor && { actionsFor: props.actionsFor })} />
      {others.length > 0 && <OtherValues others={others} />}
    </article>
  );
}
