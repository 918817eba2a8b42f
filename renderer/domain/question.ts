import * as v from 'valibot';
import { claimTables } from './claim.ts';
import { idSchema } from './id.ts';
import { instantSchema, rowFields } from './row.ts';

export const questionStatuses = ['open', 'answered', 'dropped'] as const;

/** A key intelligence question: what somebody needs to know, and by when. */
export const questionSchema = v.strictObject({
  ...rowFields,
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1000)),
  topic: v.pipe(v.string(), v.trim(), v.maxLength(200)),
  owner: v.pipe(v.string(), v.trim(), v.maxLength(200)),
  /** The day by which it wants an answer. */
  dueDay: v.optional(v.pipe(v.string(), v.isoDate())),
  status: v.picklist(questionStatuses),
  /** The answer so far, in the analyst's words; may be empty. */
  answer: v.pipe(v.string(), v.maxLength(10_000)),
  /** Whom it is about. */
  entityIds: v.array(idSchema),
  /** When a person last looked at what speaks to it; what came later is new. */
  lookedAt: instantSchema,
});
export type Question = v.InferOutput<typeof questionSchema>;

/** What may be attached to a question. */
const answerTables = ['notes', ...claimTables] as const;
export type AnswerTable = (typeof answerTables)[number];

/** That a note or a fact speaks to a question. */
export const questionLinkSchema = v.strictObject({
  ...rowFields,
  questionId: idSchema,
  table: v.picklist(answerTables),
  targetId: idSchema,
});
export type QuestionLink = v.InferOutput<typeof questionLinkSchema>;
