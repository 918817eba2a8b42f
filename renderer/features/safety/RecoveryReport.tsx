import { Button, Text } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import type { LostPart, RecoveryNotice } from '#storage/journal/journalRow.ts';
import { getRecoveryNotice, removeRecoveryNotice } from '#storage/journal/libraryCopy.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import { Notice } from './Notice.tsx';
import classes from './SafetyNotices.module.css';
import { safetyStrings } from './strings.ts';

const reasons = {
  empty: 'recoveredEmpty',
  unreadable: 'recoveredUnreadable',
  behind: 'recoveredBehind',
  chosen: 'recoveredChosen',
} as const satisfies Record<RecoveryNotice['reason'], string>;

/** That the library was made anew from the disk, as of when, and what of it is missing, until the person has read it. */
export function RecoveryReport() {
  const t = useStrings(safetyStrings);
  const language = useLanguage();
  const notice = useLiveQuery(getRecoveryNotice);
  if (!notice) return null;
  const { reason, notes, asOf, recoveredAt, lostBytes, lostRows, damage } = notice;
  const numbered = (count: number) => ({ count, number: count.toLocaleString(language) });
  const when = new Date(asOf ?? recoveredAt).toLocaleString(language, { dateStyle: 'long', timeStyle: 'medium' });
  // What was cut off while it was being written was not there yet, so nothing is missing by it.
  const harm = damage.filter(({ kind }) => kind !== 'torn-line');
  const isWhole = harm.length === 0 && lostBytes === 0 && lostRows === 0;
  return (
    <Notice
      kind={isWhole ? 'news' : 'warning'}
      title={t('recoveredTitle')}
      actions={
        <Button size="compact-sm" variant="default" onClick={() => removeRecoveryNotice().catch(notifyError)}>
          {t('dismiss')}
        </Button>
      }
    >
      <Text size="sm">
        {t(reasons[reason])} {t('recoveredCount', { ...numbered(notes), when })} {isWhole && t('nothingMissing')}{' '}
        {damage.length > harm.length && t('tornOnly')} {lostBytes > 0 && t('lostBytes', numbered(lostBytes))}{' '}
        {lostRows > 0 && t('lostRows', numbered(lostRows))} {harm.length > 0 && t('damaged', numbered(harm.length))}
      </Text>
      {harm.length > 0 && (
        <ul className={classes.damage}>
          {harm.map((part) => (
            <li key={damageText(part)}>{damageText(part)}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

function damageText({ kind, file, afterRev, beforeRev, table }: LostPart): string {
  const range = `${afterRev + 1}–${beforeRev === undefined ? '…' : beforeRev - 1}`;
  return [file, kind, range, table].filter(Boolean).join(' · ');
}
