import { parseArgs } from 'node:util';
import { soakLibrary } from '#fixtures/soak/soakLibrary.ts';
import { measurePageMemory } from './measureMemory.ts';
import { formatTable } from './table.ts';

const bytesPerMegabyte = 1024 ** 2;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
console.log(`Working for ${values.minutes} minutes, --seed ${values.seed}`);
const report = await soakLibrary({
  minutes: Number(values.minutes),
  seed: Number(values.seed),
  say: console.log,
  measureMemory: measurePageMemory,
});
const megabytes = (bytes: number | undefined) =>
  bytes === undefined ? 'n/a' : `${Math.round(bytes / bytesPerMegabyte)} MB`;
const rows = new Map([
  ['changes acknowledged', report.acknowledged.toLocaleString('en')],
  ['browser killed', String(report.kills)],
  ['host killed', String(report.hostKills)],
  ['IndexedDB deleted', String(report.databasesDeleted)],
  ['full-text index deleted', String(report.indexesEmptied)],
  ['disk full', String(report.disksFilled)],
  ['recoveries', String(report.recoveries)],
  ['databases that the browser lost by itself', String(report.databasesLost)],
  ['acknowledged changes lost', String(report.lost)],
  ['lost of the last 2 s before a database went', String(report.lostYoung)],
  ['faults found in the end', report.faults.length === 0 ? 'none' : report.faults.join('; ')],
  ['memory of the windows and workers, at first', megabytes(report.firstMemory)],
  ['memory of the windows and workers, at last', megabytes(report.lastMemory)],
]);
console.log(`\n${formatTable(new Map([[`${values.minutes} minutes`, rows]]))}`);
process.exitCode = report.lost === 0 && report.faults.length === 0 ? 0 : 1;
