import { newIdAt } from '#domain/id.ts';
import { canonicalUrl, parseWebUrl } from '#domain/webUrl.ts';
import type { ImportedNote } from '#extract/imports/importedNote.ts';
import { listClipped } from '#storage/captureClipped.ts';
import { listImportKeys } from '#storage/imports.ts';
import type { SurveyExample } from './importSource.ts';

/** What is known of a note between looking at it and bringing it in. */
export interface Place {
  /** That of the note that the library has, or the one that it will have. */
  readonly id: string;
  readonly state: SurveyExample['state'];
  /** Whether another note is of the same page, so that it is but a part of it. */
  readonly isPart: boolean;
}

/** The notes of a file held against the library: which are here, and which id each has or will have. */
export interface Places {
  /** Looks some notes up; one that the file has twice is left out the second time. */
  lookUp(notes: readonly ImportedNote[]): Promise<readonly (readonly [ImportedNote, Place])[]>;
  get(key: string): Place | undefined;
  /** The note that links of others call so. */
  noteIdOf(linkKey: string): string | undefined;
  count(): number;
}

/** Starts with nothing known. */
export function createPlaces(): Places {
  const places = new Map<string, Place>();
  const idsByLink = new Map<string, string>();
  const pages = new Set<string>();

  const placeOf = (note: ImportedNote, sameId: string | undefined, clipped: ReadonlyMap<string, string>): Place => {
    const page = pageOf(note);
    const isKnown = page !== undefined && clipped.has(page);
    const isPart = page !== undefined && (isKnown || pages.has(page));
    if (page !== undefined) pages.add(page);
    const id = sameId ?? newIdAt(note.created === undefined ? Date.now() : Date.parse(note.created), places.size);
    return { id, isPart, state: sameId !== undefined ? 'same' : isKnown ? 'known-page' : 'new' };
  };
  return {
    async lookUp(notes) {
      const addresses = new Set(notes.map(pageOf).filter((page) => page !== undefined));
      const [same, clipped] = await Promise.all([
        listImportKeys(notes.map(({ key }) => key)),
        listClipped([...addresses], []),
      ]);
      return notes.flatMap((note) => {
        if (places.has(note.key)) return [];
        const place = placeOf(note, same.get(note.key), clipped);
        places.set(note.key, place);
        // The first of a name is the one that is meant.
        for (const key of note.linkKeys) if (!idsByLink.has(key)) idsByLink.set(key, place.id);
        return [[note, place] as const];
      });
    },
    get: (key) => places.get(key),
    noteIdOf: (linkKey) => idsByLink.get(linkKey),
    count: () => places.size,
  };
}

function pageOf({ url }: ImportedNote): string | undefined {
  return url !== undefined && parseWebUrl(url) ? canonicalUrl(url) : undefined;
}
