import { type ReactNode, useEffect, useState } from 'react';
import type { Host } from '#contract/hostMethods.ts';
import { recoverDrafts } from '#features/reader/drafts.ts';
import { backUpBeforeMigration } from '#features/safety/backUpBeforeMigration.ts';
import { finishRestore } from '#features/safety/finishRestore.ts';
import { afterRecovery, joinLibrary } from '#features/safety/joinLibrary.ts';
import { LockedScreen } from '#features/safety/LockedScreen.tsx';
import { RecoveryScreen } from '#features/safety/RecoveryScreen.tsx';
import type { RecoveryProgress } from '#features/safety/recoverLibrary.ts';
import { startSaving } from '#features/safety/sendChanges.ts';
import { library } from '#storage/database.ts';
import { startFingerprinting } from '#storage/fingerprinter.ts';
import { getSettings } from '#storage/settings.ts';
import { startTagging } from '#storage/tagging.ts';
import { errorCode, errorText } from '#ui/errorText.ts';
import { useHost } from '#ui/HostContext.tsx';
import { setLanguage, useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import { FullPageMessage } from './FullPageMessage.tsx';
import { appStrings } from './strings.ts';

type Gate =
  | { readonly state: 'opening' }
  | { readonly state: 'open' }
  /** It is being made anew from its folder on the disk. */
  | { readonly state: 'recovering'; readonly progress: RecoveryProgress }
  /** It is in an encrypted folder and nowhere else. */
  | { readonly state: 'locked' }
  /** Another window is doing that. */
  | { readonly state: 'elsewhere' }
  /** Another window runs a newer Vigie. */
  | { readonly state: 'newer' }
  /** This one is the newer, and the others still hold the library. */
  | { readonly state: 'blocked' }
  | { readonly state: 'failed'; readonly error: unknown };

/** Opens the library, and shows the window for as long as this version of it is the one in use; else says what to do. */
export function LibraryGate({ children }: { readonly children: ReactNode }) {
  const t = useStrings(appStrings);
  const [gate, setGate] = useState<Gate>({ state: 'opening' });
  const host = useHost();
  const [goesWithout, setGoesWithout] = useState(false);
  useEffect(() => watchLibrary(host, setGate, goesWithout), [host, goesWithout]);

  const reload = { label: t('reload'), run: () => location.reload() };
  switch (gate.state) {
    case 'opening':
      return null;
    case 'open':
      return children;
    case 'recovering':
      return <RecoveryScreen progress={gate.progress} />;
    case 'locked':
      return <LockedScreen onUnlocked={reload.run} onWithout={() => setGoesWithout(true)} />;
    case 'elsewhere':
      return <FullPageMessage title={t('elsewhereTitle')} text={t('elsewhereText')} />;
    case 'newer':
      return <FullPageMessage title={t('newerTitle')} text={t('newerText')} action={reload} />;
    case 'blocked':
      return <FullPageMessage title={t('blockedTitle')} text={t('blockedText')} />;
    case 'failed': {
      const isFull = errorCode(gate.error) === 'storage-full';
      return (
        <FullPageMessage
          title={t(isFull ? 'fullTitle' : 'storageTitle')}
          text={isFull ? errorText(gate.error) : t('storageText')}
          detail={String(gate.error)}
          action={reload}
        />
      );
    }
    default:
      return gate satisfies never;
  }
}

function watchLibrary(host: Host, show: (gate: Gate) => void, goesWithout: boolean): () => void {
  const onNewer = ({ newVersion }: IDBVersionChangeEvent) => {
    // Held open, this window would hold up the other's migration or recovery.
    library.close();
    if (newVersion !== null) return show({ state: 'newer' });
    show({ state: 'elsewhere' });
    void afterRecovery(() => location.reload());
  };
  const onBlocked = () => show({ state: 'blocked' });
  library.on('versionchange', onNewer);
  library.on('blocked', onBlocked);
  openLibrary(host, (progress) => show({ state: 'recovering', progress }), goesWithout).then(
    (state) => show({ state }),
    (error: unknown) => show({ state: 'failed', error }),
  );
  return () => {
    library.on('versionchange').unsubscribe(onNewer);
    library.on('blocked').unsubscribe(onBlocked);
  };
}

async function openLibrary(
  host: Host,
  show: (progress: RecoveryProgress) => void,
  goesWithout: boolean,
): Promise<'open' | 'locked'> {
  await backUpBeforeMigration(host);
  const joined = await joinLibrary(host, show);
  if (joined === 'locked' && !goesWithout) return joined;
  await finishRestore(host, show);
  const { language } = await getSettings();
  await setLanguage(language);
  // Before any note is shown; what cannot be recovered must not keep the rest of the library shut.
  await recoverDrafts().catch(notifyError);
  startTagging();
  startFingerprinting();
  startSaving(host);
  return 'open';
}
