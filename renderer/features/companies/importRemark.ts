import { entityColumns } from '#domain/entityCsvColumns.ts';
import type { CellProblem } from '#domain/entityCsvRow.ts';
import { maxNameLength } from '#domain/entityName.ts';
import type { ImportProblem } from '#storage/entityImport.ts';
import type { Language, Translate } from '#ui/i18n.ts';
import type { PlanLine } from './importPlan.ts';
import type { importStrings } from './importStrings.ts';

/** Gives a text of the import. */
export type ImportTranslate = Translate<NonNullable<(typeof importStrings)['keys']>>;

/** As much of a cell as a line can show. */
const shownLength = 40;

/** What a line would change, or why it cannot be imported, in a person's words. */
export function remarkOf(t: ImportTranslate, line: PlanLine, language: Language): string {
  switch (line.state) {
    case 'new':
      return line.row.aliases.map(({ text }) => text).join(' · ');
    case 'same':
      return '';
    case 'changed':
      return line.parts.map((part) => t(partTexts[part])).join(', ');
    case 'wrong':
      return problemText(t, line.problem);
    case 'unreadable':
      return [
        ...(line.isBroken ? [t('brokenQuotes')] : []),
        ...line.problems.map((problem) => cellText(t, problem, language)),
      ].join(' ');
  }
}

const partTexts = {
  name: 'partName',
  kind: 'partKind',
  language: 'partNameDetails',
  script: 'partNameDetails',
  caseSensitive: 'partNameDetails',
  ambiguous: 'partNameDetails',
  aliases: 'partAliases',
  identifiers: 'partIdentifiers',
  description: 'partDescription',
  watchlists: 'partWatchlists',
  ownFields: 'partOwnFields',
} as const;

function problemText(t: ImportTranslate, problem: ImportProblem): string {
  switch (problem.reason) {
    case 'taken':
      return t('taken', { name: problem.name, owner: problem.by });
    case 'repeated':
      return t('repeated', { name: problem.name, line: problem.line });
    case 'several':
      return t('several', { name: problem.name });
  }
}

const cellTexts = {
  empty: 'cellEmpty',
  'too-long': 'cellTooLong',
  'no-letters': 'cellNoLetters',
  unknown: 'cellUnknown',
} as const satisfies Record<CellProblem['reason'], string>;

function cellText(t: ImportTranslate, { column, reason, text }: CellProblem, language: Language): string {
  const shown = text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
  return t(cellTexts[reason], { column: entityColumns[column][language], text: shown, count: maxNameLength });
}
