import { Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useStrings } from '#ui/i18n.ts';
import { Appearance } from './Appearance.tsx';
import { BrowserClipper } from './BrowserClipper.tsx';
import { Connections } from './Connections.tsx';
import { DataPlace } from './DataPlace.tsx';
import { Exports } from './Exports.tsx';
import { Imports } from './Imports.tsx';
import classes from './SettingsPage.module.css';
import { Sources } from './Sources.tsx';
import { settingsStrings } from './strings.ts';

interface Props {
  /** How the library is kept from being lost. */
  readonly safety: ReactNode;
}

/** What a person may set, and what Vigie says about their data. */
export function SettingsPage({ safety }: Props) {
  const t = useStrings(settingsStrings);
  const [turns, setTurns] = useState(0);
  return (
    <Stack className={classes.page} gap={40}>
      <Title order={1} size="h3">
        {t('title')}
      </Title>
      <Appearance />
      {safety}
      <Exports />
      <Imports />
      <BrowserClipper key={turns} />
      <Connections onTurned={() => setTurns((count) => count + 1)} />
      <DataPlace />
      <Sources />
    </Stack>
  );
}
