import { expect, test } from '@playwright/test';
import { soakLibrary } from '#fixtures/soak/soakLibrary.ts';

test('two windows work while browser, database, host and disk are taken away: what was acknowledged is there', {
  tag: '@long',
}, async () => {
  test.setTimeout(240_000);
  const seed = Number(process.env.VIGIE_SEED ?? Date.now() % 1_000_000);
  console.log(`VIGIE_SEED=${seed}`);
  const report = await soakLibrary({ minutes: 0.25, seed, isPatient: true, say: () => undefined });
  const { acknowledged, recoveries, lost, lostYoung, faults } = report;
  expect({ lost, lostYoung, faults }).toEqual({ lost: 0, lostYoung: 0, faults: [] });
  expect(acknowledged).toBeGreaterThan(0);
  expect(recoveries).toBeGreaterThan(0);
});
