import type { Database } from '@sqlite.org/sqlite-wasm';
import { gradeCode } from '#domain/grade.ts';
import { grades, readGradeBound } from '#search/gradeBound.ts';
import type { CompletionValue } from '#search/protocol.ts';
import { countEach } from './countNotes.ts';
import { hasGrade } from './filterConditions.ts';

/** The grades that notes have, behind whatever sign was typed before; behind `>=` each counts what is better too. */
export function completeGrades(db: Database, typed: string): CompletionValue[] {
  const [sign = ''] = /^[^\p{L}\p{N}]*/u.exec(typed) ?? [];
  const letter = typed.slice(sign.length).trim().toUpperCase();
  const letters = [...new Set(grades.map(({ reliability }) => reliability))];
  const codes = letter === '' ? letters : grades.map(gradeCode).filter((code) => code.startsWith(letter));
  const bounds = codes.flatMap((code) => {
    const bound = readGradeBound(sign + code);
    return bound ? [{ value: sign + code, bound }] : [];
  });
  const counts = countEach(
    db,
    bounds.map(({ bound }) => hasGrade(bound)),
  );
  return bounds.map(({ value }, at) => ({ value, count: counts[at] ?? 0 })).filter(({ count }) => count > 0);
}
