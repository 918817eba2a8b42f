import type { Session } from 'electron';

const remote = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*'];

/** Stops every request of the page to a network, should one ever get past the content security policy. */
export function keepPageOffline(session: Session): void {
  session.webRequest.onBeforeRequest({ urls: remote }, (_details, decide) => decide({ cancel: true }));
}
