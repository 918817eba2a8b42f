import * as v from 'valibot';
import { idSchema } from './id.ts';

/** An instant, in ISO 8601 with milliseconds and `Z`, so that strings sort as time does. */
export const instantSchema = v.pipe(v.string(), v.isoTimestamp());

/** What every stored row shares. `rev` rises with every write of the whole library; the change feed reads by it. */
export const rowFields = {
  id: idSchema,
  rev: v.number(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
};

/** A row as its writer hands it over: storage stamps `rev` and `updatedAt`. */
export type Draft<Row> = Omit<Row, 'rev' | 'updatedAt'>;
