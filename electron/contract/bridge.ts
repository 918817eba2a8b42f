/** The name by which the preload script shows the bridge to the page: `window.vigie`. */
export const bridgeName = 'vigie';

/** The one channel between the page's process and the main process. */
export const callChannel = 'call';

/** The header in which a page that has no bridge shows the local server its key, and the part of the address that brings it. */
export const callKeyHeader = 'x-vigie-key';
export const callKeyFragment = '#key=';

/** All that the page is given of the machine in Electron; the reply is unchecked, `connectHost` checks it. */
export interface Bridge {
  readonly call: (name: string, input: unknown) => Promise<unknown>;
}
