/** The name by which the preload script shows the bridge to the page: `window.vigie`. */
export const bridgeName = 'vigie';

/** The one channel between the page's process and the main process. */
export const callChannel = 'call';

/** All that the page is given of the machine in Electron; the reply is unchecked, `connectHost` checks it. */
export interface Bridge {
  readonly call: (name: string, input: unknown) => Promise<unknown>;
}
