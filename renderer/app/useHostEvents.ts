import { useEffect, useRef } from 'react';
import type { HostEvent } from '#contract/hostEvent.ts';
import type { Host } from '#contract/hostMethods.ts';
import { useCommands } from '#ui/commands.tsx';
import { useHost } from '#ui/HostContext.tsx';
import { notifyError } from '#ui/notify.tsx';

/** Runs what the native menu chose and clips what a deep link names, for as long as the window is there; only Electron has these. */
export function useHostEvents(onClipUrl: (url: string) => void): void {
  const host = useHost();
  const { run } = useCommands();
  const latest = useRef({ run, onClipUrl });
  useEffect(() => {
    latest.current = { run, onClipUrl };
  });

  useEffect(() => {
    const watching = new AbortController();
    const handle = (event: HostEvent) => {
      if (event.type === 'command') latest.current.run(event.id);
      else latest.current.onClipUrl(event.url);
    };
    follow(host, handle, watching.signal).catch((error: unknown) => {
      if (!watching.signal.aborted) notifyError(error);
    });
    return () => watching.abort();
  }, [host]);
}

async function follow(host: Host, handle: (event: HostEvent) => void, signal: AbortSignal): Promise<void> {
  if ((await host.hostInfo({})).kind !== 'electron') return;
  while (!signal.aborted) {
    const event = await host.nextHostEvent({});
    if (event) handle(event);
  }
}
