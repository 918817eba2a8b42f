import {
  type Icon,
  IconFile,
  IconFileSpreadsheet,
  IconFileText,
  IconFileTypeDocx,
  IconFileTypeHtml,
  IconFileTypePdf,
  IconFileZip,
  IconMail,
  IconPhoto,
  IconPresentation,
} from '@tabler/icons-react';

/** By media type, or by the name's ending, as mails often send the type of any bytes. */
const icons: readonly (readonly [type: RegExp, ending: RegExp, icon: Icon])[] = [
  [/^application\/pdf$/, /\.pdf$/i, IconFileTypePdf],
  [/^message\//, /\.(?:eml|msg)$/i, IconMail],
  [/wordprocessingml|msword/, /\.docx?$/i, IconFileTypeDocx],
  [/spreadsheet|ms-excel|^text\/csv$/, /\.(?:xlsx?|csv|ods)$/i, IconFileSpreadsheet],
  [/presentation|ms-powerpoint/, /\.(?:pptx?|odp)$/i, IconPresentation],
  [/^image\//, /\.(?:png|jpe?g|gif|webp|avif)$/i, IconPhoto],
  [/^text\/html$/, /\.(?:html?|mhtml?)$/i, IconFileTypeHtml],
  [/zip|compressed/, /\.(?:zip|7z|rar|gz)$/i, IconFileZip],
  [/^text\//, /\.(?:txt|md|ics)$/i, IconFileText],
];

/** The icon of an attachment. */
export function attachmentIcon(contentType: string, name: string): Icon {
  return icons.find(([type, ending]) => type.test(contentType) || ending.test(name))?.[2] ?? IconFile;
}
