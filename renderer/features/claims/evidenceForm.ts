import type { Evidence } from '#domain/claim.ts';
import type { Source } from '#domain/source.ts';
import type { EvidenceDetails } from '#storage/claimDetails.ts';

/** A passage in a form, with its grade as chosen. */
export interface EvidenceRow {
  /** The excerpt's id; empty where the passage is not marked yet. */
  readonly excerptId: string;
  readonly noteId: string;
  readonly text?: string | undefined;
  /** How its source is graded, which counts where the person says nothing else; unknown for a moment. */
  readonly sourceReliability?: Source['reliability'] | undefined;
  readonly reliability?: Source['reliability'] | undefined;
  readonly credibility: Evidence['credibility'];
  readonly stance: Evidence['stance'];
}

/** The row of a passage that is not marked yet; nobody has judged it, so it cannot be judged. */
export function newEvidenceRow(noteId: string, text: string): EvidenceRow {
  return { excerptId: '', noteId, text, credibility: 6, stance: 'supports' };
}

/** The rows of the passages of a claim; `stored` tells what a person said from what the source gives. */
export function evidenceRowsOf(details: readonly EvidenceDetails[], stored: readonly Evidence[]): EvidenceRow[] {
  return details.map(({ excerptId, noteId, text, sourceReliability, credibility, stance }, index) => ({
    excerptId,
    noteId,
    text,
    sourceReliability,
    reliability: stored[index]?.reliability,
    credibility,
    stance,
  }));
}

/** What is stored of a row. */
export function evidenceOf({ noteId, reliability, credibility, stance }: EvidenceRow, excerptId: string): Evidence {
  return { excerptId, noteId, credibility, stance, ...(reliability && { reliability }) };
}
