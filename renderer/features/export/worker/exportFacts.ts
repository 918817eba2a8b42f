import type { Evidence } from '#domain/claim.ts';
import { ftmEvent, ftmMention, ftmRelation } from '#domain/export/followTheMoney.ts';
import { eventRow, type FactNames, figureRow, questionRow, relationRow, tableHeadings } from '#domain/export/tables.ts';
import { bestGrade } from '#domain/grade.ts';
import type { Rows } from '#storage/database.ts';
import { gradeOf, listTitles, readAcceptedMentions, readRows } from '#storage/exportReads.ts';
import { csvStart, csvText, moneyLines, type Names } from './exportPages.ts';
import type { ExportRun } from './exportRun.ts';
import type { TextFile } from './textFile.ts';

type FactTable = 'events' | 'relations' | 'metrics';

/** Writes the tables of facts and questions, and what somebody stands by as FollowTheMoney. */
export async function exportFacts(run: ExportRun, names: Names, money: TextFile): Promise<void> {
  const kindOf = (id: string) => names.entities.get(id)?.kind;
  const nameOf = (id: string) => names.entities.get(id)?.name;
  await exportTable(run, names, 'events', 'events', eventRow, (event) =>
    money.add(moneyLines([event.confirmed ? ftmEvent(event, kindOf, nameOf) : undefined])),
  );
  await exportTable(run, names, 'relations', 'relations', relationRow, (relation) =>
    money.add(moneyLines([relation.confirmed ? ftmRelation(relation, kindOf) : undefined])),
  );
  await exportTable(run, names, 'metrics', 'figures', figureRow, () => undefined);
  await exportQuestions(run, names);
  for await (const mentions of readAcceptedMentions()) {
    const shown = mentions.filter(
      ({ noteId, entityId }) => names.noteFiles.has(noteId) && (kindOf(entityId) ?? 'topic') !== 'topic',
    );
    money.add(moneyLines(shown.map(ftmMention)));
  }
}

async function exportTable<Table extends FactTable>(
  run: ExportRun,
  names: Names,
  table: Table,
  file: 'events' | 'relations' | 'figures',
  lineOf: (row: Rows[Table], names: FactNames) => readonly (string | number | undefined)[],
  onRow: (row: Rows[Table]) => void,
): Promise<void> {
  async function* texts() {
    yield csvStart(tableHeadings[file]);
    for await (const rows of readRows(table)) {
      const titles = await listTitles(rows.flatMap(({ evidenceNoteIds }) => evidenceNoteIds));
      const known = factNames(names, titles);
      yield csvText(rows.map((row) => lineOf(row, known)));
      rows.forEach(onRow);
      run.advance(rows.length);
    }
  }
  await run.addText(`tables/${file}.csv`, texts());
}

async function exportQuestions(run: ExportRun, names: Names): Promise<void> {
  const known = factNames(names, new Map());
  async function* texts() {
    yield csvStart(tableHeadings.questions);
    for await (const rows of readRows('questions')) yield csvText(rows.map((row) => questionRow(row, known)));
  }
  await run.addText('tables/questions.csv', texts());
}

function factNames(names: Names, titles: ReadonlyMap<string, string>): FactNames {
  const gradeOfPassage = (one: Evidence) => gradeOf(one, names.sources.get(names.sourceOfNote.get(one.noteId) ?? ''));
  return {
    entity: (id) => names.entities.get(id)?.name ?? '',
    notes: (ids) => ids.flatMap((id) => titles.get(id) ?? []).join('; '),
    grade: ({ evidence }) => bestGrade(evidence.map(gradeOfPassage)),
  };
}
