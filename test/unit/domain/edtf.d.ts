declare module 'edtf' {
  /** Milliseconds since 1970 of the first and last moment of an EDTF date; throws where it is none. */
  // biome-ignore lint/style/noDefaultExport: the package has no types of its own, and exports this so
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
