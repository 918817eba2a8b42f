import type { Database } from '@sqlite.org/sqlite-wasm';
import { gradeCode } from '#domain/grade.ts';
import { grades, listGradeNumbers, readGradeBound } from '#search/gradeBound.ts';
import type { CompletionValue } from '#search/protocol.ts';

/** The grades that notes have, behind whatever sign was typed before; behind `>=` each counts what is better too. */
export function completeGrades(db: Database, typed: string): CompletionValue[] {
  const [sign = ''] = /^[^\p{L}\p{N}]*/u.exec(typed) ?? [];
  const letter = typed.slice(sign.length).trim().toUpperCase();
  const counts = new Map(
    db
      .selectArrays('SELECT grade, count(*) FROM note WHERE live = 1 AND grade IS NOT NULL GROUP BY grade')
      .map(([grade, count]) => [Number(grade), Number(count)] as const),
  );
  const letters = [...new Set(grades.map(({ reliability }) => reliability))];
  const codes = letter === '' ? letters : grades.map(gradeCode).filter((code) => code.startsWith(letter));
  return codes
    .map((code) => {
      const bound = readGradeBound(sign + code);
      const numbers = bound ? listGradeNumbers(bound) : [];
      return { value: sign + code, count: numbers.reduce((sum, number) => sum + (counts.get(number) ?? 0), 0) };
    })
    .filter(({ count }) => count > 0);
}
