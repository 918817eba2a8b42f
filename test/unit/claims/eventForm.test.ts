import { expect, test } from '@playwright/test';
import { eventTypeNames, eventTypes } from '#domain/eventType.ts';
import { type EventForm, newEventForm, readEventForm, withRolesOf } from '#features/claims/eventForm.ts';
import { companyOf } from '#fixtures/companyOf.ts';

const alibaba = companyOf('Alibaba');
const weChat = companyOf('WeChat');
const taobao = companyOf('Taobao');
const names = [alibaba, weChat, taobao].map((name) => ({ name }));
const blank = newEventForm({ participants: names }, [], 'en');
const form: EventForm = {
  ...blank,
  type: 'platform_restriction',
  participants: withRolesOf('platform_restriction', blank.participants),
};

test('names of the passage take the usual roles of the type in their order', () => {
  expect(form.participants.map(({ name, role }) => [name?.name, role])).toEqual([
    ['Alibaba', 'actor'],
    ['WeChat', 'target'],
    ['Taobao', 'platform'],
  ]);
});

test('another type deals its own roles, the last one to all that follow', () => {
  const rows = withRolesOf('financial_results', form.participants);
  expect(rows.map(({ role }) => role)).toEqual(['company', 'company', 'company']);
});

test('a filled form becomes the fields of an event', () => {
  const read = readEventForm(
    { ...form, date: 'le 5 août', amount: '100 milliards USD', summary: ' Ban. ' },
    '2013-08-02',
  );
  expect(read).toMatchObject({
    state: 'ok',
    fields: {
      type: 'platform_restriction',
      status: 'announced',
      summary: 'Ban.',
      participants: [
        { entityId: alibaba.id, role: 'actor' },
        { entityId: weChat.id, role: 'target' },
        { entityId: taobao.id, role: 'platform' },
      ],
      date: { edtf: '2013-08-05', min: '2013-08-05', max: '2013-08-05' },
      amount: { value: 100_000_000_000, currency: 'USD' },
    },
  });
});

test('an event needs neither date nor amount', () => {
  const read = readEventForm(form, undefined);
  expect(read.state === 'ok' && Object.keys(read.fields)).not.toContain('date');
});

test('each wrong field is named, all at once', () => {
  const participants = [...form.participants, { key: 'empty', role: 'actor' as const }];
  expect(readEventForm({ ...form, participants, date: '2013-13-45', amount: 'a lot' }, undefined)).toEqual({
    state: 'wrong',
    problems: { date: 'impossible', amount: 'invalid', participants: 'unchosen' },
  });
  expect(readEventForm({ ...form, participants: [], date: 'hier' }, undefined)).toEqual({
    state: 'wrong',
    problems: { date: 'unknown', participants: 'none' },
  });
});

test('"hier" is understood where the publication day is known', () => {
  const read = readEventForm({ ...form, date: 'hier' }, '2013-08-02');
  expect(read.state === 'ok' && read.fields.date?.edtf).toBe('2013-08-01');
});

test('the type is the person’s choice', () => {
  expect(readEventForm(blank, undefined)).toEqual({ state: 'wrong', problems: { type: 'unchosen' } });
});

test('every type has a role for its first participant', () => {
  for (const type of eventTypeNames) {
    expect(withRolesOf(type, blank.participants)[0]?.role).toBe(eventTypes[type].roles[0]);
  }
});
