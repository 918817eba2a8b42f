import { useState } from 'react';
import { formatBytes } from '#ui/formatBytes.ts';
import { useHost } from '#ui/HostContext.tsx';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import { backupStrings } from './backupStrings.ts';
import { makeBackup } from './makeBackup.ts';

/** Makes a backup when the person asks for one, and says what came of it. */
export function useBackUp(onMade?: () => void): { readonly isBusy: boolean; readonly backUp: () => void } {
  const t = useStrings(backupStrings);
  const language = useLanguage();
  const host = useHost();
  const [isBusy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    try {
      const backup = await makeBackup(host, 'person');
      if (!backup) return notifyDone(t('notYetSaved'));
      const count = backup.counts.notes ?? 0;
      notifyDone(
        t('backedUp', { count, notes: count.toLocaleString(language), size: formatBytes(backup.size, language) }),
      );
      onMade?.();
    } catch (error) {
      notifyError(error);
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, backUp: () => void run() };
}
