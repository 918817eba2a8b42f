import type { Content, FormatReader, Reading } from './content.ts';

interface Format {
  readonly contentType: RegExp;
  /** Loaded when it is first needed: each format brings its library. */
  readonly load: () => Promise<FormatReader>;
}

/** How each format is read; the first row that fits. */
const formats: readonly Format[] = [
  {
    contentType: /^(?:text\/html|application\/xhtml\+xml)$/,
    load: async () => (await import('./formats/html.ts')).readHtml,
  },
  {
    contentType: /^application\/(?:x-)?pdf$/,
    load: async () => (await import('./formats/pdf.ts')).readPdf,
  },
  {
    contentType: /^(?:multipart\/related|application\/x-mimearchive)$/,
    load: async () => (await import('./formats/mhtml.ts')).readMhtml,
  },
  {
    contentType: /^message\/(?:rfc822|global)$/,
    load: async () => (await import('./formats/mail.ts')).readMail,
  },
  {
    contentType: /^application\/x-webarchive$/,
    load: async () => (await import('./formats/webArchive.ts')).readWebArchive,
  },
  {
    contentType: /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document$/,
    load: async () => (await import('./formats/docx.ts')).readDocx,
  },
  {
    contentType: /^image\/(?:png|jpeg|gif|webp|avif)$/,
    load: async () => (await import('./formats/image.ts')).readImage,
  },
  {
    contentType: /^text\/(?:x-)?markdown$/,
    load: async () => (await import('./formats/markdown.ts')).readMarkdown,
  },
  {
    contentType: /^(?:text\/.*|application\/(?:xml|json)|(?!image\/).*\+(?:xml|json))$/,
    load: async () => (await import('./formats/plainText.ts')).readPlainText,
  },
];

/** Reads what came in, by its media type. */
export async function readContent(content: Content): Promise<Reading> {
  const format = formats.find(({ contentType }) => contentType.test(content.contentType));
  if (!format) return { state: 'unreadable', problem: 'unsupported-file' };
  const read = await format.load();
  return read(content);
}
