import { remarkReasons } from '#extract/imports/importedNote.ts';
import type { ImportRemark } from '#storage/importLogRows.ts';
import { listImportRemarks } from '#storage/imports.ts';
import { type Translate, translator } from '#ui/i18n.ts';
import { saveCsv } from '#ui/saveTable.ts';
import { remarkStrings } from './remarkStrings.ts';
import { importStrings } from './strings.ts';

/** A reason in a person's words; one that a newer Vigie wrote as it stands. */
export function reasonText(reason: string): string {
  const known = remarkReasons.find((one) => one === reason);
  return known ? translator(remarkStrings)(known) : reason;
}

/** Lets the person keep what an import left out, and why. */
export async function saveImportReport(importId: string): Promise<void> {
  saveRemarks(await listImportRemarks(importId));
}

/** The same for remarks that are at hand. */
export function saveRemarks(remarks: readonly Pick<ImportRemark, 'name' | 'reason' | 'detail'>[]): void {
  const t: Translate<'reportItem' | 'reportReason' | 'reportDetail' | 'reportName'> = translator(importStrings);
  const rows = remarks.map(({ name, reason, detail }) => [name, reasonText(reason), detail]);
  saveCsv([[t('reportItem'), t('reportReason'), t('reportDetail')], ...rows], t('reportName'));
}
