import { formatAmount } from '#domain/amount.ts';
import type { Label } from '#domain/eventLabels.ts';
import type { Metric } from '#domain/metric.ts';
import { metricNameLabel, metricNameOf } from '#domain/metricName.ts';
import type { MetricDetails } from '#storage/claimDetails.ts';
import type { ClaimName } from '#storage/claimSaves.ts';
import type { ClaimFields } from '#storage/claims.ts';
import type { MetricDraft } from './claimDraft.ts';
import { type EvidenceRow, evidenceRowsOf } from './evidenceForm.ts';
import { type AmountProblem, type DateProblem, readAmountField, readDay } from './readFields.ts';

/** What stands in the fields of the form, as typed. */
export interface MetricForm {
  readonly entity?: ClaimName;
  readonly name: string;
  readonly amount: string;
  /** The unit that the person says is none of money, though it looks like a currency. */
  readonly keptUnit?: string;
  readonly bound: NonNullable<Metric['bound']> | 'exact';
  readonly asOf: string;
  readonly scope: string;
  readonly evidence: readonly EvidenceRow[];
}

/** What is wrong beside which field. */
export interface MetricProblems {
  readonly entity?: 'unchosen';
  readonly name?: 'empty';
  readonly amount?: AmountProblem | 'empty';
  readonly asOf?: DateProblem;
}

/** The form of a new figure, with its name in the person's language. */
export function newMetricForm(draft: MetricDraft, evidence: readonly EvidenceRow[], language: keyof Label): MetricForm {
  const { entity, name, amount, bound = 'exact', asOf, scope = '' } = draft;
  return {
    ...(entity && { entity }),
    name: name === undefined ? '' : metricNameLabel(name, language),
    amount: amount ? formatAmount(amount, language) : '',
    bound,
    asOf: asOf?.edtf ?? '',
    scope,
    evidence,
  };
}

/** The form of a figure that is there. */
export function metricFormOf({ metric, entity, evidence }: MetricDetails, language: keyof Label): MetricForm {
  const draft = { ...metric, ...(entity && { entity }) };
  const { unit } = metric.amount;
  const form = newMetricForm(draft, evidenceRowsOf(evidence, metric.evidence), language);
  return unit === undefined ? form : { ...form, keptUnit: unit };
}

/** Reads the form: what to save, or what is wrong with which field. */
export function readMetricForm(
  form: MetricForm,
  referenceDay: string | undefined,
):
  | { readonly state: 'ok'; readonly fields: Omit<ClaimFields<'metrics'>, 'evidence'>; readonly names: ClaimName[] }
  | { readonly state: 'wrong'; readonly problems: MetricProblems } {
  const { entity, bound } = form;
  const amount = readAmountField(form.amount, form.keptUnit);
  const asOf = readDay(form.asOf, referenceDay);
  const scope = form.scope.trim();
  const problems: MetricProblems = {
    ...(!entity && { entity: 'unchosen' }),
    ...(form.name.trim() === '' && { name: 'empty' }),
    ...(amount.state === 'empty' && { amount: 'empty' }),
    ...(amount.state === 'wrong' && { amount: amount.problem }),
    ...(asOf.state === 'wrong' && { asOf: asOf.problem }),
  };
  if (!entity || amount.state !== 'ok' || Object.keys(problems).length > 0) return { state: 'wrong', problems };
  return {
    state: 'ok',
    fields: {
      entityId: entity.id,
      name: metricNameOf(form.name),
      amount: amount.value,
      ...(bound !== 'exact' && { bound }),
      ...(asOf.state === 'ok' && { asOf: asOf.value }),
      ...(scope !== '' && { scope }),
    },
    names: [entity],
  };
}
