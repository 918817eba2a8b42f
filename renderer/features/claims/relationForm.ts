import { formatAmount } from '#domain/amount.ts';
import { type RelationType, relationRow } from '#domain/relationType.ts';
import type { RelationDetails } from '#storage/claimDetails.ts';
import type { ClaimName } from '#storage/claimSaves.ts';
import type { ClaimFields } from '#storage/claims.ts';
import type { RelationDraft } from './claimDraft.ts';
import { type EvidenceRow, evidenceRowsOf } from './evidenceForm.ts';
import { type DateProblem, type PercentProblem, readDay, readPercent } from './readFields.ts';

/** What stands in the fields of the form, as typed. */
export interface RelationForm {
  /** Absent until it is chosen. */
  readonly type?: RelationType;
  readonly from?: ClaimName | undefined;
  readonly to?: ClaimName | undefined;
  readonly percent: string;
  readonly role: string;
  readonly since: string;
  readonly until: string;
  readonly asOf: string;
  readonly evidence: readonly EvidenceRow[];
}

/** What is wrong beside which field. */
export interface RelationProblems {
  readonly type?: 'unchosen';
  readonly from?: 'unchosen';
  readonly to?: 'unchosen' | 'self';
  readonly percent?: PercentProblem;
  readonly since?: DateProblem;
  readonly until?: DateProblem | 'before-start';
  readonly asOf?: DateProblem;
}

/** The form of a new relation; what is said holds for the day of the draft. */
export function newRelationForm(
  draft: RelationDraft,
  evidence: readonly EvidenceRow[],
  language: string,
): RelationForm {
  const { type, from, to, percent, role = '', since, until, asOf } = draft;
  return {
    ...(type && { type }),
    ...(from && { from }),
    ...(to && { to }),
    percent: percent === undefined ? '' : formatAmount({ value: percent, unit: '%' }, language),
    role,
    since: since?.edtf ?? '',
    until: until?.edtf ?? '',
    asOf: asOf?.edtf ?? '',
    evidence,
  };
}

/** The form of a relation that is there. */
export function relationFormOf(details: RelationDetails, language: string): RelationForm {
  const { relation, from, to, evidence } = details;
  const draft = { ...relation, ...(from && { from }), ...(to && { to }) };
  return newRelationForm(draft, evidenceRowsOf(evidence, relation.evidence), language);
}

/** The same read from the other side. */
export function swapped({ from, to }: RelationForm): Pick<RelationForm, 'from' | 'to'> {
  return { from: to, to: from };
}

/** Which of the two names is of a kind that does not fit the type. */
export function misfits({ type, from, to }: RelationForm): ('from' | 'to')[] {
  if (!type) return [];
  const row = relationRow(type);
  return [
    ...(from && !row.from.includes(from.kind) ? ['from' as const] : []),
    ...(to && !row.to.includes(to.kind) ? ['to' as const] : []),
  ];
}

/** Reads the form: what to save, or what is wrong with which field. */
export function readRelationForm(
  form: RelationForm,
  referenceDay: string | undefined,
):
  | { readonly state: 'ok'; readonly fields: Omit<ClaimFields<'relations'>, 'evidence'>; readonly names: ClaimName[] }
  | { readonly state: 'wrong'; readonly problems: RelationProblems } {
  const { type, from, to } = form;
  const detail = type && relationRow(type).detail;
  const percent = readPercent(detail === 'percent' ? form.percent : '');
  const role = detail === 'role' ? form.role.trim() : '';
  const [since, until, asOf] = [form.since, form.until, form.asOf].map((text) => readDay(text, referenceDay));
  const endsEarly = since?.state === 'ok' && until?.state === 'ok' && until.value.max < since.value.min;
  const problems: RelationProblems = {
    ...(!type && { type: 'unchosen' }),
    ...(!from && { from: 'unchosen' }),
    ...(!to && { to: 'unchosen' }),
    ...(from && to && from.id === to.id && { to: 'self' }),
    ...(percent.state === 'wrong' && { percent: percent.problem }),
    ...(since?.state === 'wrong' && { since: since.problem }),
    ...(until?.state === 'wrong' && { until: until.problem }),
    ...(endsEarly && { until: 'before-start' }),
    ...(asOf?.state === 'wrong' && { asOf: asOf.problem }),
  };
  if (!type || !from || !to || Object.keys(problems).length > 0) return { state: 'wrong', problems };
  return {
    state: 'ok',
    fields: {
      type,
      fromId: from.id,
      toId: to.id,
      ...(percent.state === 'ok' && { percent: percent.value }),
      ...(role !== '' && { role }),
      ...(since?.state === 'ok' && { since: since.value }),
      ...(until?.state === 'ok' && { until: until.value }),
      ...(asOf?.state === 'ok' && { asOf: asOf.value }),
    },
    names: [from, to],
  };
}
