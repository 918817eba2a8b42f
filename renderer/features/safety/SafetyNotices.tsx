import { Button, Text } from '@mantine/core';
import type { DiskStatus } from '#storage/journal/diskStatus.ts';
import { errorTextOfCode } from '#ui/errorText.ts';
import { formatBytes } from '#ui/formatBytes.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { navigate } from '#ui/route.ts';
import { Notice } from './Notice.tsx';
import { RecoveryReport } from './RecoveryReport.tsx';
import { safetyStrings } from './strings.ts';
import { useDiskStatus } from './useDiskStatus.ts';
import { useNow } from './useNow.ts';
import { isWorthWarning } from './warnings.ts';

/** What a person must not miss about the safety of their library: what was recovered, and why nothing reaches the disk. Nothing, as long as all is well. */
export function SafetyNotices() {
  const status = useDiskStatus();
  const now = useNow(1000);
  return (
    <>
      <RecoveryReport />
      {isWorthWarning(status, now) && <NotSaved status={status} />}
      {status.space !== 'enough' && <LittleSpace status={status} />}
    </>
  );
}

function NotSaved({ status }: { readonly status: DiskStatus }) {
  const t = useStrings(safetyStrings);
  const language = useLanguage();
  const settings = () => navigate({ view: 'settings' });
  if (status.state === 'apart') {
    return (
      <Notice
        kind="warning"
        title={t(status.how === 'taken' ? 'takenTitle' : 'otherTitle')}
        actions={
          <Button size="compact-sm" onClick={settings}>
            {t('choose')}
          </Button>
        }
      >
        <Text size="sm">{t('apartText')}</Text>
      </Notice>
    );
  }
  if (status.state !== 'failing') return null;
  const { code, savedAt } = status;
  const when = savedAt
    ? new Date(savedAt).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })
    : t('never');
  return (
    <Notice
      kind="warning"
      title={t('failingTitle')}
      actions={
        <Button size="compact-sm" variant="default" onClick={settings}>
          {t('openSettings')}
        </Button>
      }
    >
      <Text size="sm">
        {code === 'unreachable' ? t('hostGone') : errorTextOfCode(code)} {t('failingText', { when })}
      </Text>
    </Notice>
  );
}

function LittleSpace({ status: { space, freeBytes = 0 } }: { readonly status: DiskStatus }) {
  const t = useStrings(safetyStrings);
  const free = formatBytes(freeBytes, useLanguage());
  const isCritical = space === 'critical';
  return (
    <Notice kind="warning" title={t(isCritical ? 'criticalTitle' : 'lowTitle')} actions={null}>
      <Text size="sm">{t(isCritical ? 'criticalText' : 'lowText', { free })}</Text>
    </Notice>
  );
}
