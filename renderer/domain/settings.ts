import * as v from 'valibot';

/** What a person may set; one row of the library, read with its defaults. */
export const settingsSchema = v.strictObject({
  language: v.optional(v.picklist(['en', 'fr', 'zh'])),
  theme: v.optional(v.picklist(['auto', 'light', 'dark']), 'auto'),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

/** The settings of a new library. */
export const defaultSettings: Settings = v.parse(settingsSchema, {});
