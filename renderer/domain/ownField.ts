import type { OwnField } from './entity.ts';
import { maxNameLength } from './entityName.ts';

/** The longest value, in UTF-16 units, as the schema of an entity has it. */
const maxValueLength = 2000;

/** Why a name and a value are no field. */
export type OwnFieldProblem = 'noFieldName' | 'badFieldName' | 'badFieldValue';

/** Reads a field of a person's own as they typed it. */
export function parseOwnField(
  field: OwnField,
):
  | { readonly state: 'ok'; readonly field: OwnField }
  | { readonly state: 'invalid'; readonly reason: OwnFieldProblem } {
  const name = field.name.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const value = field.value.trim();
  if (name === '') return { state: 'invalid', reason: 'noFieldName' };
  if (name.length > maxNameLength) return { state: 'invalid', reason: 'badFieldName' };
  if (value.length > maxValueLength) return { state: 'invalid', reason: 'badFieldValue' };
  return { state: 'ok', field: { name, value } };
}
