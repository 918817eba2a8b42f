import { formatAmount, parseAmount } from '#domain/amount.ts';
import type { Evidence } from '#domain/claim.ts';
import type { Entity } from '#domain/entity.ts';
import type { EventStatus, Participant } from '#domain/event.ts';
import { type EventRole, type EventType, eventTypes } from '#domain/eventType.ts';
import { parsePartialDate } from '#domain/partialDate.ts';
import type { EventDetails } from '#storage/claimDetails.ts';
import type { ClaimFields } from '#storage/claims.ts';

/** A row of the form; the entity is absent until one is chosen. */
export interface ParticipantRow {
  readonly key: string;
  readonly entity?: Entity;
  readonly role: EventRole;
}

/** What stands in the fields of the form, as typed. */
export interface EventForm {
  /** Absent until it is chosen: a default would end up in the library unread. */
  readonly type?: EventType;
  readonly status: EventStatus;
  readonly date: string;
  readonly amount: string;
  readonly summary: string;
  readonly participants: readonly ParticipantRow[];
  readonly credibility: Evidence['credibility'];
  readonly stance: Evidence['stance'];
}

/** What is wrong beside which field. */
export interface EventProblems {
  readonly type?: 'unchosen';
  readonly date?: 'impossible' | 'unknown';
  readonly amount?: 'invalid';
  readonly participants?: 'unchosen' | 'none';
}

/** The roles of an event type, the most usual first; any may be meant as long as no type is chosen. */
export function rolesOf(type: EventType | undefined): readonly EventRole[] {
  return type ? eventTypes[type].roles : ['party'];
}

/** The form of a new event: the names that stand in the passage take part in it. */
export function newEventForm(named: readonly Entity[]): EventForm {
  return {
    status: 'announced',
    date: '',
    amount: '',
    summary: '',
    participants: named.map((entity) => ({ key: entity.id, entity, role: 'party' })),
    credibility: 6,
    stance: 'supports',
  };
}

/** The form of an event that is there. */
export function eventFormOf({ event, participants }: EventDetails, language: string): EventForm {
  const first = event.evidence[0];
  return {
    type: event.type,
    status: event.status,
    date: event.date?.edtf ?? '',
    amount: event.amount ? formatAmount(event.amount, language) : '',
    summary: event.summary,
    participants: participants.map(({ entity, entityId, role }) => ({
      key: `${entityId} ${role}`,
      role,
      ...(entity && { entity }),
    })),
    credibility: first?.credibility ?? 6,
    stance: first?.stance ?? 'supports',
  };
}

/** Gives each participant the role that its place has in the type's list; the last role serves all that follow. */
export function withRolesOf(type: EventType, participants: readonly ParticipantRow[]): ParticipantRow[] {
  const roles = rolesOf(type);
  return participants.map((row, index) => ({ ...row, role: roles[Math.min(index, roles.length - 1)] ?? row.role }));
}

/** Reads the form: the fields to save, or what is wrong with which. Relative dates count from `referenceDay`, the clip's publication. */
export function readEventForm(
  form: EventForm,
  referenceDay: string | undefined,
):
  | { readonly state: 'ok'; readonly fields: Omit<ClaimFields<'events'>, 'evidence'> }
  | { readonly state: 'wrong'; readonly problems: EventProblems } {
  const date = parsePartialDate(form.date, referenceDay);
  const amount = parseAmount(form.amount);
  const chosen = form.participants.flatMap(({ entity, role }): Participant[] =>
    entity ? [{ entityId: entity.id, role }] : [],
  );
  const problems: EventProblems = {
    ...(!form.type && { type: 'unchosen' }),
    ...(date.state === 'invalid' && { date: date.reason }),
    ...(amount.state === 'invalid' && { amount: 'invalid' }),
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
      participants: chosen,
      ...(date.state === 'ok' && { date: date.date }),
      ...(amount.state === 'ok' && { amount: amount.amount }),
    },
  };
}
