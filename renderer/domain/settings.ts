import * as v from 'valibot';
import { rowFields } from './row.ts';

/** What a person may set; one row of the library, read with its defaults. */
export const settingsSchema = v.strictObject({
  language: v.optional(v.picklist(['en', 'fr', 'zh'])),
  theme: v.optional(v.picklist(['auto', 'light', 'dark']), 'auto'),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

/** The one row that they are stored in. A setting that an older Vigie does not know is left out when that one writes. */
export const settingsRowSchema = v.object({ ...rowFields, id: v.literal('settings'), ...settingsSchema.entries });
export type SettingsRow = v.InferOutput<typeof settingsRowSchema>;

/** The settings of a new library. */
export const defaultSettings: Settings = v.parse(settingsSchema, {});
