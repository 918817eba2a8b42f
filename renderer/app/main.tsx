import './styles.ts';
import { setNonce } from 'get-nonce';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { installTrustedTypes } from '#extract/trustedTypes.ts';
import { ListOffers } from '#features/clip/ListOffers.tsx';
import { readClipApart } from '#features/clip/readClipApart.ts';
import { ImportOffers } from '#features/import/ImportOffers.tsx';
import { notifyError } from '#ui/notify.tsx';
import { App } from './App.tsx';
import { applyColorScheme } from './colorScheme.ts';
import { LibraryGate } from './LibraryGate.tsx';
import { Providers } from './Providers.tsx';

applyColorScheme();
installTrustedTypes();

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.nonce ?? '';
setNonce(nonce);

// A net for what nobody awaited; expected failures are told where they happen.
addEventListener('unhandledrejection', ({ reason }) => notifyError(reason));

navigator.storage.persist().catch(notifyError);

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');
createRoot(root).render(
  <StrictMode>
    <Providers nonce={nonce}>
      <LibraryGate>
        <ListOffers>
          <ImportOffers readApart={readClipApart}>
            <App />
          </ImportOffers>
        </ListOffers>
      </LibraryGate>
    </Providers>
  </StrictMode>,
);
