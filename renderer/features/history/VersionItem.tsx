import { VisuallyHidden } from '@mantine/core';
import type { ChangeSize } from '#domain/changeSize.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { currentRoute, hrefOf } from '#ui/route.ts';
import classes from './History.module.css';
import { historyStrings } from './strings.ts';
import { versionDate } from './versionDate.ts';
import type { Version } from './versions.ts';

interface Props {
  readonly version: Version;
  /** How much it changed; absent until that is known. */
  readonly size: ChangeSize | undefined;
  /** Whether there is none before it. */
  readonly isFirst: boolean;
}

/** One version in the list: when, and how much it changed. */
export function VersionItem({ version: { revisionId, savedAt }, size, isFirst }: Props) {
  const t = useStrings(historyStrings);
  const language = useLanguage();
  const date = versionDate(savedAt, language, new Date());
  return (
    <li className={classes.version}>
      {revisionId === undefined ? (
        <span>{t('now')}</span>
      ) : (
        <a className={classes.link} href={hrefOf({ ...currentRoute(), revisionId })}>
          <time dateTime={savedAt}>{date}</time>
        </a>
      )}
      <span className={classes.size}>{isFirst ? t('first') : size && <Size size={size} />}</span>
    </li>
  );
}

function Size({ size: { added, removed } }: { readonly size: ChangeSize }) {
  const t = useStrings(historyStrings);
  const language = useLanguage();
  if (added + removed === 0) return t('noWords');
  const words = { added: added.toLocaleString(language), removed: removed.toLocaleString(language) };
  return (
    <>
      <span aria-hidden>{t('size', words)}</span>
      <VisuallyHidden>{t('sizeSpoken', words)}</VisuallyHidden>
    </>
  );
}
