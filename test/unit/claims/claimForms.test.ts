import { expect, test } from '@playwright/test';
import { newMetricForm, readMetricForm } from '#features/claims/metricForm.ts';
import { readAmountField, readDay, readPercent } from '#features/claims/readFields.ts';
import {
  misfits,
  newRelationForm,
  type RelationForm,
  readRelationForm,
  swapped,
} from '#features/claims/relationForm.ts';
import { companyOf } from '#fixtures/companyOf.ts';

const alibaba = companyOf('Alibaba');
const weibo = companyOf('Weibo');
const place = { ...companyOf('China'), kind: 'place' } as const;

const relation: RelationForm = newRelationForm({ type: 'owns', from: alibaba, to: weibo, percent: 18 }, [], 'fr');

test('a filled relation becomes its fields', () => {
  const read = readRelationForm({ ...relation, since: 'avril 2013', asOf: 'hier' }, '2013-08-02');
  expect(read).toMatchObject({
    state: 'ok',
    fields: {
      type: 'owns',
      fromId: alibaba.id,
      toId: weibo.id,
      percent: 18,
      since: { edtf: '2013-04' },
      asOf: { edtf: '2013-08-01' },
    },
  });
});

test('what cannot be of a relation is named beside its field, all at once', () => {
  const wrong = { ...relation, to: alibaba, percent: '140 %', since: '2014', until: '2013', asOf: '0000' };
  expect(readRelationForm(wrong, undefined)).toEqual({
    state: 'wrong',
    problems: { to: 'self', percent: 'range', until: 'before-start', asOf: 'year' },
  });
  expect(readRelationForm(newRelationForm({}, [], 'en'), undefined)).toEqual({
    state: 'wrong',
    problems: { type: 'unchosen', from: 'unchosen', to: 'unchosen' },
  });
});

test('a share belongs to what is owned, a role to people; neither is kept for another type', () => {
  const read = readRelationForm({ ...relation, type: 'employs', role: ' CFO ' }, undefined);
  expect(read.state === 'ok' && read.fields).toEqual({
    type: 'employs',
    fromId: alibaba.id,
    toId: weibo.id,
    role: 'CFO',
  });
});

test('kinds that do not fit are said, and another direction is a swap away', () => {
  expect(misfits({ ...relation, to: place })).toEqual(['to']);
  expect(misfits(relation)).toEqual([]);
  expect(swapped(relation)).toEqual({ from: weibo, to: alibaba });
});

test('a figure is kept under its well-known name in any language, or under its own', () => {
  const form = newMetricForm(
    { entity: weibo, name: 'users', amount: { value: 49_800_000, unit: 'utilisateurs' } },
    [],
    'fr',
  );
  expect(form.name).toBe('Utilisateurs');
  const read = readMetricForm({ ...form, scope: ' en Chine ' }, undefined);
  expect(read).toMatchObject({
    state: 'ok',
    fields: {
      entityId: weibo.id,
      name: 'users',
      amount: { value: 49_800_000, unit: 'utilisateurs' },
      scope: 'en Chine',
    },
  });
  const own = readMetricForm({ ...form, name: 'Net  promoter score' }, undefined);
  expect(own.state === 'ok' && own.fields.name).toBe('Net promoter score');
  expect(readMetricForm(newMetricForm({}, [], 'en'), undefined)).toEqual({
    state: 'wrong',
    problems: { entity: 'unchosen', name: 'empty', amount: 'empty' },
  });
});

test('an unknown currency is asked about until it is kept as a unit', () => {
  expect(readAmountField('100 million XYZ', undefined)).toEqual({ state: 'wrong', problem: 'currency' });
  expect(readAmountField('100 million XYZ', 'XYZ')).toMatchObject({ state: 'ok', value: { unit: 'XYZ' } });
  expect(readAmountField('100 million PLN', undefined)).toMatchObject({ state: 'ok', value: { currency: 'PLN' } });
  expect(readAmountField("49,8 millions d'utilisateurs", undefined)).toMatchObject({ state: 'ok' });
});

test('a share is read with and without its sign, between 0 and 100', () => {
  const of = (text: string) => {
    const reading = readPercent(text);
    return reading.state === 'ok' ? reading.value : reading.state === 'wrong' ? reading.problem : 'empty';
  };
  expect(['18', '18,5 %', '百分之18', '100', '', '140', '-1', 'half'].map(of)).toEqual([
    18,
    18.5,
    18,
    100,
    'empty',
    'range',
    'range',
    'invalid',
  ]);
});

test('years that nobody means are refused, open ends are not', () => {
  const of = (text: string) => {
    const reading = readDay(text, undefined);
    return reading.state === 'wrong' ? reading.problem : reading.state;
  };
  expect(['0000', '9999', '9999-12-31', '2013/9999', '2013/..', '1850', '2013-02-30'].map(of)).toEqual([
    'year',
    'year',
    'year',
    'year',
    'ok',
    'ok',
    'impossible',
  ]);
});
