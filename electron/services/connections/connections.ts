import { AppError } from '#contract/appError.ts';
import { type Connection, type ConnectionKind, connectionKinds } from '#contract/connections.ts';
import { readSwitchedOff, saveSwitchedOff } from './switchFile.ts';

/** What Vigie may connect to, asked by whoever is about to do it. */
export interface Connections {
  /**
   * Takes note of a connection that is about to be made.
   * @throws AppError `switched-off` where the person switched its kind off.
   */
  use(kind: ConnectionKind, host?: string): void;
  isOn(kind: ConnectionKind): boolean;
  list(): Connection[];
  /** Switches a kind, for good. */
  turn(kind: ConnectionKind, isOn: boolean): Promise<void>;
}

/** What the refusal calls each kind. */
const names: Readonly<Record<ConnectionKind, string>> = {
  pages: 'the pages that you clip',
  again: 'pages that are captured again',
  pictures: 'the pictures of clips',
  feeds: 'feeds',
  clipper: 'the browser clipper',
  outside: 'addresses outside of Vigie',
  runtime: 'the place that the desktop runtime is downloaded from',
};

/** Opens the switches that a data folder keeps. */
export function openConnections(dataFolder: string): Connections {
  let off = readSwitchedOff(dataFolder);
  let lastChange: Promise<unknown> = Promise.resolve();
  const made = new Map<ConnectionKind, Omit<Connection, 'kind' | 'isOn'>>();
  const isOn = (kind: ConnectionKind) => !off.has(kind);

  return {
    isOn,
    use(kind, host) {
      if (!isOn(kind)) {
        throw new AppError('switched-off', `Connections to ${names[kind]} are switched off in Settings.`);
      }
      const lastAt = new Date().toISOString();
      made.set(kind, { made: (made.get(kind)?.made ?? 0) + 1, lastAt, ...(host !== undefined && { lastHost: host }) });
    },
    list: () => connectionKinds.map((kind) => ({ kind, isOn: isOn(kind), made: 0, ...made.get(kind) })),
    turn(kind, toBeOn) {
      const changed = lastChange.then(async () => {
        const others = [...off].filter((one) => one !== kind);
        const next = new Set(toBeOn ? others : [...others, kind]);
        // What is to be off is off at once, what is to be on only when that is kept.
        if (!toBeOn) off = next;
        await saveSwitchedOff(dataFolder, next);
        off = next;
      });
      lastChange = changed.catch(() => undefined);
      return changed;
    },
  };
}
