import { entityCells, entityHeadings } from '#domain/entityCsv.ts';
import type { EntityFilter } from '#storage/entities.ts';
import { readEntities } from '#storage/entityExport.ts';
import { currentLanguage, translator } from '#ui/i18n.ts';
import { notifyDone } from '#ui/notify.tsx';
import { saveCsv } from '#ui/saveTable.ts';
import { importStrings } from './importStrings.ts';

/** Writes the entities of a list, or all of them, to a file, one line each. */
export async function exportEntities(filter?: EntityFilter): Promise<void> {
  const t = translator(importStrings);
  const language = currentLanguage();
  const rows = [entityHeadings(language)];
  for await (const entities of readEntities(filter)) {
    for (const entity of entities) rows.push(entityCells(entity, language));
  }
  if (rows.length === 1) return notifyDone(t('nothingToExport'));
  saveCsv(rows, t('fileName', { day: new Date().toLocaleDateString('sv') }));
  notifyDone(t('exported', { count: rows.length - 1, number: (rows.length - 1).toLocaleString(language) }));
}
