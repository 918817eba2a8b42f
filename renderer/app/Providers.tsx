import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { CommandsProvider } from '#ui/commands.tsx';
import { HostProvider } from '#ui/HostContext.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { host } from './host.ts';
import { theme, variables } from './theme.ts';

// The settings row is where the theme lives; this copy of it can be read before the first frame.
const colorSchemeManager = localStorageColorSchemeManager({ key: 'vigie-theme' });

/** What every component stands in: theme, machine, commands, notifications, and a net for bugs. */
export function Providers({ nonce, children }: { readonly nonce: string; readonly children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <Notifications position="bottom-right" containerWidth={400} limit={3} />
      <ErrorBoundary>
        <HostProvider value={host}>
          <CommandsProvider>{children}</CommandsProvider>
        </HostProvider>
      </ErrorBoundary>
    </MantineProvider>
  );
}
