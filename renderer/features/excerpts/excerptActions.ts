import { quoteAt } from '#domain/textQuote.ts';
import { getBody } from '#storage/bodies.ts';
import { removeExcerpt, restoreExcerpt, saveQuote } from '#storage/excerpts.ts';
import { translator } from '#ui/i18n.ts';
import { notifyDone } from '#ui/notify.tsx';
import type { ExcerptText } from './excerptText.ts';
import type { PlacedExcerpt } from './placedExcerpts.ts';
import { excerptStrings } from './strings.ts';

/** Puts a lost excerpt at the selected passage: its mark goes there, its words stay those that were quoted. */
export function putBack({ excerpt }: PlacedExcerpt, reader: ExcerptText | null): void {
  const t = translator(excerptStrings);
  const passage = reader?.getSelection();
  if (!reader || !passage) notifyDone(t('selectFirst'));
  else if (!reader.moveExcerpt(excerpt.id, passage)) notifyDone(t('passageGone'));
  else notifyDone(t('putBackDone'), async () => undefined, { afterwards: () => reader.unmarkExcerpt(excerpt.id) });
}

/** Quotes a passage whose words changed as it reads now. */
export async function takeWords({ excerpt, place }: PlacedExcerpt): Promise<void> {
  const body = await getBody(excerpt.noteId);
  if (!body || place.state === 'orphan') return;
  const before = await saveQuote(excerpt.id, quoteAt(body.text, place.start, place.end));
  if (before) notifyDone(translator(excerptStrings)('wordsTaken'), () => restoreExcerpt(before));
}

/** Deletes an excerpt that no fact cites, with its mark. */
export async function removeOne({ excerpt }: PlacedExcerpt, reader: ExcerptText | null): Promise<void> {
  const t = translator(excerptStrings);
  const outcome = await removeExcerpt(excerpt.id);
  if (outcome.state === 'cited') return notifyDone(t('cited', { count: outcome.by }));
  reader?.unmarkExcerpt(excerpt.id);
  notifyDone(t('removed'), () => restoreExcerpt(excerpt), { afterwards: () => reader?.markExcerpt(excerpt) });
}
