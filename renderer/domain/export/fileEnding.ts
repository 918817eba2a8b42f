/** Ends of file names by media type. Source: IANA media types. */
const endings: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'xhtml',
  'text/plain': 'txt',
  'text/markdown': 'md',
  'text/csv': 'csv',
  'application/pdf': 'pdf',
  'message/rfc822': 'eml',
  'multipart/related': 'mhtml',
  'application/x-webarchive': 'webarchive',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/svg+xml': 'svg',
  'image/bmp': 'bmp',
  'image/x-icon': 'ico',
  'application/json': 'json',
  'text/xml': 'xml',
  'application/xml': 'xml',
  'application/zip': 'zip',
};

/** The end of the name of a file of a media type; `bin` where it is not known. */
export function fileEndingOf(contentType: string): string {
  const mediaType = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return Object.hasOwn(endings, mediaType) ? (endings[mediaType] ?? 'bin') : 'bin';
}
