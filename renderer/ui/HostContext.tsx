import { createContext, useContext } from 'react';
import type { Host } from '#contract/hostMethods.ts';

const HostContext = createContext<Host | undefined>(undefined);

/** Gives the components below it the machine that they run on. */
export const HostProvider = HostContext.Provider;

/** The machine: fetching pages and whatever else a page cannot do by itself. */
export function useHost(): Host {
  const host = useContext(HostContext);
  if (!host) throw new Error('useHost stands outside HostProvider.');
  return host;
}
