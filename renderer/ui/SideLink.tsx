import type { TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './SideLink.module.css';

interface Props {
  readonly icon: TablerIcon;
  readonly href: string;
  readonly isCurrent: boolean;
  readonly label: string;
  /** How much there is, at the end of the line. */
  readonly count?: ReactNode;
}

/** One place that the sidebar leads to. */
export function SideLink({ icon: Icon, href, isCurrent, label, count }: Props) {
  return (
    <a className={classes.link} href={href} aria-current={isCurrent ? 'page' : undefined}>
      <Icon size={16} stroke={1.6} aria-hidden />
      <span className={classes.label}>{label}</span>
      {count && <span className={classes.count}>{count}</span>}
    </a>
  );
}
