import { useMantineColorScheme } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { getSettings } from '#storage/settings.ts';
import { setLanguage } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';

/** Shows the window in the language and theme that are set, whichever window they were set in. */
export function useApplySettings(): void {
  const settings = useLiveQuery(getSettings, []);
  const { setColorScheme } = useMantineColorScheme();
  const { language, theme } = settings ?? {};
  const isKnown = settings !== undefined;
  useEffect(() => {
    if (theme) setColorScheme(theme);
  }, [theme, setColorScheme]);
  useEffect(() => {
    if (isKnown) setLanguage(language).catch(notifyError);
  }, [language, isKnown]);
}
