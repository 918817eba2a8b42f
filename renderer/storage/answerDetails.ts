import type { ClaimTable } from '#domain/claim.ts';
import type { Note } from '#domain/note.ts';
import type { AnswerTable, QuestionLink } from '#domain/question.ts';
import {
  type EventDetails,
  listEventDetails,
  listMetricDetails,
  listRelationDetails,
  type MetricDetails,
  type RelationDetails,
} from './claimDetails.ts';
import { library, tableOf } from './database.ts';
import { listAnswers } from './questionLinks.ts';

/** What is attached to a question, to be shown: a note, or a fact with its passages. */
export type AnswerDetails = { readonly link: QuestionLink } & (
  | { readonly kind: 'note'; readonly note: Note; readonly sourceName: string | undefined }
  | { readonly kind: 'event'; readonly details: EventDetails }
  | { readonly kind: 'relation'; readonly details: RelationDetails }
  | { readonly kind: 'metric'; readonly details: MetricDetails }
);

/** What is attached to a question, the newest first; what is gone meanwhile is left out. */
export async function listAnswerDetails(questionId: string): Promise<AnswerDetails[]> {
  const links = await listAnswers(questionId);
  const idsIn = (table: AnswerTable) => links.filter((link) => link.table === table).map(({ targetId }) => targetId);
  const [notes, events, relations, metrics] = await Promise.all([
    library.notes.bulkGet(idsIn('notes')),
    listClaims('events', idsIn('events')).then(listEventDetails),
    listClaims('relations', idsIn('relations')).then(listRelationDetails),
    listClaims('metrics', idsIn('metrics')).then(listMetricDetails),
  ]);
  const sources = await library.sources.bulkGet(notes.map((note) => note?.sourceId ?? ''));
  const byId = new Map<string, Omit<AnswerDetails, 'link'>>([
    ...notes.flatMap((note, index) =>
      note ? [[note.id, { kind: 'note', note, sourceName: sources[index]?.name }] as const] : [],
    ),
    ...events.map((details) => [details.event.id, { kind: 'event', details }] as const),
    ...relations.map((details) => [details.relation.id, { kind: 'relation', details }] as const),
    ...metrics.map((details) => [details.metric.id, { kind: 'metric', details }] as const),
  ]);
  return links.flatMap((link) => {
    const target = byId.get(link.targetId);
    return target ? [{ link, ...target } as AnswerDetails] : [];
  });
}

async function listClaims<Table extends ClaimTable>(table: Table, ids: readonly string[]) {
  const rows = await tableOf(table).bulkGet([...ids]);
  return rows.flatMap((row) => (row ? [row] : []));
}
