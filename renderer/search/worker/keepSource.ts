import type { Database } from '@sqlite.org/sqlite-wasm';
import type { Source } from '#domain/source.ts';
import { grades } from '#search/gradeBound.ts';
import { nameKey } from '#search/nameKey.ts';
import { noteGradeOf } from './noteGrade.ts';
import { run } from './statements.ts';

/** Keeps the names of a source, or forgets one that is gone; its reliability is in the grade of each of its notes. */
export function keepSource(db: Database, sourceId: string, source: Source | undefined): void {
  const before = db.selectValue('SELECT reliability FROM source WHERE sourceId = ?', [sourceId]);
  if (source) {
    const { name, domain, reliability } = source;
    run(db, 'REPLACE INTO source(sourceId, name, key, domain, reliability) VALUES (?, ?, ?, ?, ?)', [
      sourceId,
      name,
      nameKey(name),
      domain ?? null,
      reliability,
    ]);
  } else run(db, 'DELETE FROM source WHERE sourceId = ?', [sourceId]);
  const reliability = source?.reliability ?? 'F';
  if (before !== reliability) regrade(db, sourceId, reliability);
}

function regrade(db: Database, sourceId: string, reliability: Source['reliability']): void {
  const ofSource = 'live = 1 AND outlet IN (SELECT id FROM outlet WHERE sourceId = ?)';
  const parts = db.selectArrays(
    `SELECT DISTINCT credibility, ownGrade FROM note INDEXED BY noteOutlet WHERE ${ofSource}`,
    [sourceId],
  );
  for (const [credibility = null, ownGrade = null] of parts) {
    const known = grades.find((grade) => grade.credibility === credibility);
    const own = ownGrade === null ? undefined : grades[Number(ownGrade)];
    run(
      db,
      `UPDATE note INDEXED BY noteOutlet SET grade = ? WHERE ${ofSource} AND credibility IS ? AND ownGrade IS ?`,
      [noteGradeOf({ credibility: known?.credibility, own }, reliability), sourceId, credibility, ownGrade],
    );
  }
}
