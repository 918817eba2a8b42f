import { currentLanguage, translator } from '#ui/i18n.ts';
import { clipStrings } from './strings.ts';

/** What browsers call a picture that is on the clipboard and in no file. */
const clipboardName = /^image\.(\w+)$/;

/** A picture from the clipboard under a name that tells one from another; any other file as it is. */
export function nameScreenshot(file: File): File {
  const ending = file.type.startsWith('image/') ? clipboardName.exec(file.name)?.[1] : undefined;
  if (!ending) return file;
  const taken = new Date(file.lastModified);
  const language = currentLanguage();
  const date = taken.toLocaleDateString(language, { dateStyle: 'long' });
  const time = taken.toLocaleTimeString(language, { timeStyle: 'short' });
  return new File([file], `${translator(clipStrings)('screenshot', { date, time })}.${ending}`, { type: file.type });
}
