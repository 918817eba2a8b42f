import * as v from 'valibot';
import { defaultSettings, type Settings, settingsSchema } from '#domain/settings.ts';
import { library } from './database.ts';

const rowId = 'settings';
/** The row carries its id beside the settings, and may carry a setting that a newer Vigie knows. */
const rowSchema = v.object(settingsSchema.entries);

/** What the person has set, with the defaults for what they have not. */
export async function getSettings(): Promise<Settings> {
  const parsed = v.safeParse(rowSchema, (await library.settings.get(rowId)) ?? {});
  return parsed.success ? parsed.output : defaultSettings;
}

/** Changes some settings; one set to `undefined` falls back to its default. */
export async function saveSettings(
  changes: {
    readonly [Key in keyof Settings]?: Settings[Key] | undefined;
  },
): Promise<void> {
  await library.transaction('rw', library.settings, async () => {
    const settings = v.parse(rowSchema, { ...(await getSettings()), ...changes });
    await library.settings.put({ ...settings, id: rowId });
  });
}
