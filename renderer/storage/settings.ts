import * as v from 'valibot';
import { defaultSettings, type Settings, settingsSchema } from '#domain/settings.ts';
import { library } from './database.ts';
import { write } from './write.ts';

const rowId = 'settings';
/** The row carries what every row does beside the settings, and may carry a setting that a newer Vigie knows. */
const storedSchema = v.object(settingsSchema.entries);

/** What the person has set, with the defaults for what they have not. */
export async function getSettings(): Promise<Settings> {
  const parsed = v.safeParse(storedSchema, (await library.settings.get(rowId)) ?? {});
  return parsed.success ? parsed.output : defaultSettings;
}

/** Changes some settings; one set to `undefined` falls back to its default. */
export async function saveSettings(
  changes: {
    readonly [Key in keyof Settings]?: Settings[Key] | undefined;
  },
): Promise<void> {
  await write(['settings'], async (writer) => {
    const createdAt = (await library.settings.get(rowId))?.createdAt ?? new Date().toISOString();
    const settings = v.parse(storedSchema, { ...(await getSettings()), ...changes });
    await writer.put('settings', { ...settings, id: rowId, createdAt });
  });
}
