/**
 * The files that pdf.js needs beside its code, all of them part of the app: the character maps of Chinese, Japanese and Korean fonts, the fonts that
 * every PDF may name without bringing them, and decoders of pictures. None of its scripts: what a PDF wants to run is not run.
 */
const addresses = {
  cMapUrl: byName(
    import.meta.glob<string>('../../../../node_modules/pdfjs-dist/cmaps/*.bcmap', {
      query: '?url',
      import: 'default',
      eager: true,
    }),
  ),
  standardFontDataUrl: byName(
    import.meta.glob<string>('../../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}', {
      query: '?url',
      import: 'default',
      eager: true,
    }),
  ),
  wasmUrl: byName(
    import.meta.glob<string>('../../../../node_modules/pdfjs-dist/wasm/{jbig2,openjpeg}.wasm', {
      query: '?url',
      import: 'default',
      eager: true,
    }),
  ),
};

interface Wanted {
  readonly kind: keyof typeof addresses;
  readonly filename: string;
}

/** What pdf.js asks for its files, in place of fetching them by names of its own. */
export class PdfFiles {
  async fetch({ kind, filename }: Wanted): Promise<Uint8Array> {
    const address = addresses[kind].get(filename);
    if (address === undefined) throw new Error(`pdf.js has no file ${filename}.`);
    const response = await fetch(address);
    if (!response.ok) throw new Error(`The file ${filename} of pdf.js could not be had.`);
    return new Uint8Array(await response.arrayBuffer());
  }
}

function byName(files: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(files).map(([path, address]) => [path.slice(path.lastIndexOf('/') + 1), address]));
}
