import * as v from 'valibot';

const daySchema = v.pipe(v.string(), v.isoDate());

/** A partial date as it is stored: the EDTF text, and the first and last day that it covers, for sorting and filtering. Source: ISO 8601-2:2019 (EDTF). */
export const partialDateFields = v.strictObject({ edtf: v.string(), min: daySchema, max: daySchema });
export type PartialDate = v.InferOutput<typeof partialDateFields>;
