import { knownEncoding } from './knownEncoding.ts';

/** Browsers look at 1 KB; real pages are known to declare it later, behind long comments. */
const prescanBytes = 4096;

/** Source: HTML standard, prescan a byte stream: a declaration that could be read rules UTF-16 out. */
const impossible: Readonly<Record<string, string>> = {
  'utf-16le': 'utf-8',
  'utf-16be': 'utf-8',
  'x-user-defined': 'windows-1252',
};

/** The encoding that a document's own `<meta charset>`, `<meta http-equiv>` or XML declaration names. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, prescanBytes))
    .toString('latin1')
    .replace(/<!--[\s\S]*?-->/g, '');
  const label =
    /<meta\s[^>]*?charset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(start)?.[1] ??
    /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"']+)/i.exec(start)?.[1];
  const encoding = knownEncoding(label);
  return encoding && (impossible[encoding] ?? encoding);
}
