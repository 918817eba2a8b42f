import type { Evidence } from '#domain/claim.ts';
import type { PartialDate } from '#domain/partialDateFields.ts';
import type { Source } from '#domain/source.ts';
import { hrefOf, type Route, useRoute } from './route.ts';

/** A passage that speaks for or against a claim, as a card shows it. */
export interface PassageView {
  readonly excerptId: string;
  readonly noteId: string;
  readonly stance: Evidence['stance'];
  readonly credibility: Evidence['credibility'];
  readonly reliability: Source['reliability'];
  /** Absent where the excerpt has been deleted. */
  readonly text?: string;
  /** The page of the original that it stands on. */
  readonly page?: number;
  readonly noteTitle?: string;
  readonly sourceName?: string;
  readonly published?: PartialDate;
  /** Where the passage stands. */
  readonly href: string;
}

type Place = Pick<PassageView, 'noteId' | 'excerptId'>;

/** Where a passage stands: in the view where its note is open already; elsewhere in the library, where every note can be found. */
export function passageHref(route: Route, { noteId, excerptId }: Place): string {
  const view = route.noteId === noteId ? route.view : 'library';
  return hrefOf({ view, noteId, excerptId });
}

/** Puts the way to each passage beside it. */
export function usePassages(): <One extends Place>(evidence: readonly One[]) => (One & { readonly href: string })[] {
  const route = useRoute();
  return (evidence) => evidence.map((one) => ({ ...one, href: passageHref(route, one) }));
}
