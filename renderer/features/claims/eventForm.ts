import { formatAmount } from '#domain/amount.ts';
import type { EventStatus } from '#domain/event.ts';
import { type EventRole, type EventType, eventRow } from '#domain/eventType.ts';
import { newId } from '#domain/id.ts';
import type { EventDetails } from '#storage/claimDetails.ts';
import type { ClaimName } from '#storage/claimSaves.ts';
import type { ClaimFields } from '#storage/claims.ts';
import type { EventDraft } from './claimDraft.ts';
import { type EvidenceRow, evidenceRowsOf } from './evidenceForm.ts';
import { type AmountProblem, type DateProblem, readAmountField, readDay } from './readFields.ts';

/** A row of the form; the name is absent until one is chosen. */
export interface ParticipantRow {
  readonly key: string;
  readonly name?: ClaimName;
  readonly role: EventRole;
}

/** What stands in the fields of the form, as typed. */
export interface EventForm {
  /** Absent until it is chosen: a default would end up in the library unread. */
  readonly type?: EventType;
  readonly status: EventStatus;
  readonly date: string;
  readonly amount: string;
  /** The unit that the person says is none of money, though it looks like a currency. */
  readonly keptUnit?: string;
  readonly summary: string;
  readonly participants: readonly ParticipantRow[];
  readonly evidence: readonly EvidenceRow[];
}

/** What is wrong beside which field. */
export interface EventProblems {
  readonly type?: 'unchosen';
  readonly date?: DateProblem;
  readonly amount?: AmountProblem;
  readonly participants?: 'unchosen' | 'none';
}

/** The roles of an event type, the most usual first; any may be meant as long as no type is chosen. */
export function rolesOf(type: EventType | undefined): readonly EventRole[] {
  return type ? eventRow(type).roles : ['party'];
}

/** The form of a new event: the names of the draft take part in it, in its roles or the usual ones. */
export function newEventForm(draft: EventDraft, evidence: readonly EvidenceRow[], language: string): EventForm {
  const { type, status = 'announced', date, amount, summary = '' } = draft;
  const usual = rolesOf(type);
  return {
    ...(type && { type }),
    status,
    date: date?.edtf ?? '',
    amount: amount ? formatAmount(amount, language) : '',
    summary,
    participants: draft.participants.map(({ name, role }, index) => ({
      key: newId(),
      name,
      role: role ?? roleAt(usual, index),
    })),
    evidence,
  };
}

/** The form of an event that is there. */
export function eventFormOf({ event, participants, evidence }: EventDetails, language: string): EventForm {
  return {
    type: event.type,
    status: event.status,
    date: event.date?.edtf ?? '',
    amount: event.amount ? formatAmount(event.amount, language) : '',
    ...(event.amount?.unit !== undefined && { keptUnit: event.amount.unit }),
    summary: event.summary,
    participants: participants.map(({ entity, role }) => ({ key: newId(), role, ...(entity && { name: entity }) })),
    evidence: evidenceRowsOf(evidence, event.evidence),
  };
}

/** Gives each participant the role that its place has in the type's list; the last role serves all that follow. */
export function withRolesOf(type: EventType, participants: readonly ParticipantRow[]): ParticipantRow[] {
  const roles = rolesOf(type);
  return participants.map((row, index) => ({ ...row, role: roleAt(roles, index) }));
}

function roleAt(roles: readonly EventRole[], index: number): EventRole {
  return roles[Math.min(index, roles.length - 1)] ?? 'party';
}

/** Reads the form: what to save, or what is wrong with which field. Relative dates count from `referenceDay`, the clip's publication. */
export function readEventForm(
  form: EventForm,
  referenceDay: string | undefined,
):
  | { readonly state: 'ok'; readonly fields: Omit<ClaimFields<'events'>, 'evidence'>; readonly names: ClaimName[] }
  | { readonly state: 'wrong'; readonly problems: EventProblems } {
  const date = readDay(form.date, referenceDay);
  const amount = readAmountField(form.amount, form.keptUnit);
  const chosen = form.participants.flatMap(({ name, role }) => (name ? [{ name, role }] : []));
  const problems: EventProblems = {
    ...(!form.type && { type: 'unchosen' }),
    ...(date.state === 'wrong' && { date: date.problem }),
    ...(amount.state === 'wrong' && { amount: amount.problem }),
    ...(chosen.length < form.participants.length && { participants: 'unchosen' }),
    ...(form.participants.length === 0 && { participants: 'none' }),
  };
  if (!form.type || Object.keys(problems).length > 0) return { state: 'wrong', problems };
  return {
    state: 'ok',
    fields: {
      type: form.type,
      status: form.status,
      summary: form.summary.trim(),
      participants: chosen.map(({ name, role }) => ({ entityId: name.id, role })),
      ...(date.state === 'ok' && { date: date.value }),
      ...(amount.state === 'ok' && { amount: amount.value }),
    },
    names: chosen.map(({ name }) => name),
  };
}
