import './styles.ts';
import { setNonce } from 'get-nonce';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { getSettings } from '#storage/settings.ts';
import { setLanguage } from '#ui/i18n.ts';
import { App } from './App.tsx';
import { Providers } from './Providers.tsx';

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.nonce ?? '';
setNonce(nonce);
const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');

const settings = await getSettings();
await setLanguage(settings.language);
createRoot(root).render(
  <StrictMode>
    <Providers nonce={nonce}>
      <App />
    </Providers>
  </StrictMode>,
);
