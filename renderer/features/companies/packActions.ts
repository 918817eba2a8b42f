import { loadPack, type PackOutcome, removePack } from '#storage/starterPack.ts';
import { translator } from '#ui/i18n.ts';
import { notifyDone } from '#ui/notify.tsx';
import { packStrings } from './packStrings.ts';

/** Loads the pack and says how many came and how many were there already. */
export async function bringPack(): Promise<void> {
  tell('loaded', 'alreadyThere', await loadPack());
}

/** Takes the pack out and says how many stay because they are in use. */
export async function takePackOut(): Promise<void> {
  tell('removed', 'stayed', await removePack());
}

function tell(done: 'loaded' | 'removed', rest: 'alreadyThere' | 'stayed', { count, left, undo }: PackOutcome): void {
  const t = translator(packStrings);
  const message = [t(done, { count }), ...(left > 0 ? [t(rest, { count: left })] : [])].join(' ');
  notifyDone(message, count > 0 ? undo : undefined);
}
