import type { Transaction } from 'dexie';
import type { SettingsRow } from '#domain/settings.ts';

/** Gives the settings what every row of the change feed has, so that they are kept on the disk like all else. */
export async function stampSettings(transaction: Transaction): Promise<void> {
  const settings = await transaction.table<Partial<SettingsRow>>('settings').toCollection().first();
  if (!settings) return;
  const counters = transaction.table<{ name: string; value: number }>('counters');
  const rev = ((await counters.get('rev'))?.value ?? 0) + 1;
  const now = new Date().toISOString();
  await transaction.table('settings').put({ ...settings, id: 'settings', rev, createdAt: now, updatedAt: now });
  await counters.put({ name: 'rev', value: rev });
}
