import type { CaptureBatch } from '#domain/captureQueue.ts';
import type { Translate } from '#ui/i18n.ts';
import type { queueStrings } from './strings.ts';

/** What a batch is called: its file's name, or where it comes from. */
export function batchName(
  t: Translate<NonNullable<(typeof queueStrings)['keys']>>,
  { name, origin }: Pick<CaptureBatch, 'name' | 'origin'>,
): string {
  return name || t(origin);
}
