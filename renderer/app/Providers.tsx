import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { CommandsProvider } from '#ui/commands.tsx';
import { HostProvider } from '#ui/HostContext.tsx';
import { colorSchemeManager } from './colorScheme.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { host } from './host.ts';
import { theme } from './theme.ts';

/** What every component stands in: theme, machine, commands, notifications, and a net for bugs. */
export function Providers({ nonce, children }: { readonly nonce: string; readonly children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <Notifications position="bottom-right" containerWidth={400} limit={5} />
      <ErrorBoundary>
        <HostProvider value={host}>
          <CommandsProvider>{children}</CommandsProvider>
        </HostProvider>
      </ErrorBoundary>
    </MantineProvider>
  );
}
