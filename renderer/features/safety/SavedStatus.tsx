import { IconAlertTriangle, IconDeviceFloppy } from '@tabler/icons-react';
import type { DiskStatus } from '#storage/journal/diskStatus.ts';
import { type Translate, useLanguage, useStrings } from '#ui/i18n.ts';
import { hrefOf } from '#ui/route.ts';
import { agoText } from './agoText.ts';
import classes from './SavedStatus.module.css';
import { safetyStrings } from './strings.ts';
import { useDiskStatus } from './useDiskStatus.ts';
import { useNow } from './useNow.ts';
import { isWorthWarning } from './warnings.ts';

/** That what was written is on the disk, and since when; it leads to where one sees more. */
export function SavedStatus() {
  const t = useStrings(safetyStrings);
  const language = useLanguage();
  const status = useDiskStatus();
  const now = useNow(1000);
  const isFailing = isWorthWarning(status, now);
  const text = textOf(status, isFailing, t, (instant) => agoText(instant, now, language));
  if (text === '') return null;
  const Icon = isFailing ? IconAlertTriangle : IconDeviceFloppy;
  return (
    <a
      className={classes.status}
      data-failing={isFailing || undefined}
      href={hrefOf({ view: 'settings' })}
      title={t('toSettings', { status: text })}
    >
      <Icon size={14} stroke={1.6} aria-hidden />
      <span>{text}</span>
    </a>
  );
}

function textOf(
  status: DiskStatus,
  isFailing: boolean,
  t: Translate<'saved' | 'savedAll' | 'saving' | 'notSaved' | 'keptNowhere'>,
  ago: (instant: string) => string,
): string {
  if (isFailing) return t('notSaved');
  switch (status.state) {
    case 'starting':
      return '';
    case 'absent':
      return t('keptNowhere');
    case 'saving':
      return t('saving');
    case 'saved':
    case 'failing':
    case 'apart':
      return status.savedAt ? t('saved', { ago: ago(status.savedAt) }) : t('savedAll');
    default:
      return status satisfies never;
  }
}
