import { SegmentedControl, Stack, Title } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { defaultSettings, type Settings } from '#domain/settings.ts';
import { getSettings, saveSettings } from '#storage/settings.ts';
import facts from '#ui/Facts.module.css';
import { useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import { settingsStrings } from './strings.ts';

const systemLanguage = 'auto';
/** Each language in its own name, so that whoever reads it finds it. */
const languageNames = [
  { value: 'en', label: 'English' },
  { value: 'fr', label: 'Français' },
  { value: 'zh', label: '中文' },
] as const satisfies readonly { value: Settings['language']; label: string }[];

/** Language and theme. */
export function Appearance() {
  const t = useStrings(settingsStrings);
  const settings = useLiveQuery(getSettings, [], defaultSettings);
  const save = (changes: Parameters<typeof saveSettings>[0]) => {
    saveSettings(changes).catch(notifyError);
  };
  return (
    <Stack component="section" gap="md">
      <Title order={2} size="h5">
        {t('appearance')}
      </Title>
      <dl className={facts.facts}>
        <dt>{t('language')}</dt>
        <dd>
          <SegmentedControl
            size="xs"
            aria-label={t('language')}
            value={settings.language ?? systemLanguage}
            onChange={(value) => save({ language: languageNames.find((one) => one.value === value)?.value })}
            data={[{ value: systemLanguage, label: t('languageAuto') }, ...languageNames]}
          />
        </dd>
        <dt>{t('theme')}</dt>
        <dd>
          <SegmentedControl
            size="xs"
            aria-label={t('theme')}
            value={settings.theme}
            onChange={(theme) => save({ theme })}
            data={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: t(value) }))}
          />
        </dd>
      </dl>
    </Stack>
  );
}
