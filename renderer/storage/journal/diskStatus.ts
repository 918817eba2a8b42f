/** How much room the disk of the library's folder has. */
type DiskSpace = 'enough' | 'low' | 'critical';

/** What is known of the folder, however the library stands to it. */
export interface DiskFacts {
  /** When the last change was written there, ISO 8601. */
  readonly savedAt?: string;
  /** Of the last change that is there. */
  readonly savedRev?: number;
  readonly space: DiskSpace;
  readonly freeBytes?: number;
}

/** How the library stands to its folder on the disk. */
export type DiskStanding =
  | { readonly state: 'starting' }
  /** All of it is there. */
  | { readonly state: 'saved' }
  /** Changes are on their way, up to this revision. */
  | { readonly state: 'saving'; readonly lastRev: number }
  /** Changes cannot be written, and why; they are tried again. */
  | { readonly state: 'failing'; readonly code: string; readonly since: string }
  /** The folder has a library that this one does not go on with until the person has chosen. */
  | { readonly state: 'apart'; readonly how: 'taken' | 'other' }
  /** The machine is of a Vigie that keeps no folder. */
  | { readonly state: 'absent' };

/** How far the library is in its folder on the disk. */
export type DiskStatus = DiskFacts & DiskStanding;

type Message =
  | { readonly kind: 'status'; readonly status: DiskStatus }
  | { readonly kind: 'ask' }
  /** Something about the folder is otherwise now. */
  | { readonly kind: 'look' };

const unknown: DiskStatus = { state: 'starting', space: 'enough' };
const listeners = new Set<() => void>();
const onLooks = new Set<() => void>();
let status: DiskStatus = unknown;
/** Whether it is this window that writes to the disk, and so answers those that ask. */
let isOwn = false;
let channel: BroadcastChannel | undefined;

/** How far the library is on the disk, whichever window writes it. */
export function currentDiskStatus(): DiskStatus {
  openChannel();
  return status;
}

/** Whether captures and pictures are to be kept; where the disk is nearly full, texts come first. */
export function hasRoomForBytes(): boolean {
  return currentDiskStatus().space !== 'critical';
}

/** For bytes without which there is nothing to keep. @throws DOMException `QuotaExceededError` where the disk has no room for them. */
export function expectRoomForBytes(): void {
  if (!hasRoomForBytes()) throw new DOMException('The disk of the library is nearly full.', 'QuotaExceededError');
}

/** Calls back whenever it changes; gives the function that ends it. */
export function onDiskStatus(listener: () => void): () => void {
  openChannel();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells every window how far the library is on the disk; for the one that writes it. */
export function tellDiskStatus(told: DiskStatus): void {
  isOwn = true;
  show(told);
  post(openChannel(), { kind: 'status', status: told });
}

/** Has the window that writes to the disk look at the folder again, as after another was chosen or an encrypted one was opened. */
export function askToLookAgain(): void {
  for (const look of onLooks) look();
  post(openChannel(), { kind: 'look' });
}

/** Calls back whenever somebody asks for that; gives the function that ends it. */
export function onLookAgain(listener: () => void): () => void {
  openChannel();
  onLooks.add(listener);
  return () => onLooks.delete(listener);
}

function show(told: DiskStatus): void {
  status = told;
  for (const listener of listeners) listener();
}

function openChannel(): BroadcastChannel {
  if (channel) return channel;
  const opened = new BroadcastChannel('vigie-disk');
  opened.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'look') {
      for (const look of onLooks) look();
      return;
    }
    if (data.kind === 'ask') {
      if (isOwn) post(opened, { kind: 'status', status });
      return;
    }
    // Another window has taken over.
    isOwn = false;
    show(data.status);
  });
  channel = opened;
  post(opened, { kind: 'ask' });
  return opened;
}

function post(open: BroadcastChannel, message: Message): void {
  open.postMessage(message);
}
