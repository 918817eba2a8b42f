import { hrefOf } from '#ui/route.ts';

interface Cited {
  readonly evidence: readonly { readonly noteId: string; readonly excerptId: string }[];
}

/** Where the first passage that says so stands. */
export function passageHref({ evidence: [first] }: Cited): string | undefined {
  return first && hrefOf({ view: 'library', noteId: first.noteId, excerptId: first.excerptId });
}
