import { textOfCell } from './csvCell.ts';
import { type Alias, type EntityKind, entityKinds, type NameFields, type OwnField } from './entity.ts';
import { readAliases, readNameFields, readOwnFields, readWatchlists } from './entityCsv.ts';
import type { ColumnUse, EntityColumn } from './entityCsvColumns.ts';
import { entityKindLabels } from './entityLabels.ts';
import { parseName } from './entityName.ts';
import { fold } from './fold.ts';
import { type IdentifierName, identifierNames, parseIdentifier } from './identifiers.ts';
import { parseOwnField } from './ownField.ts';

/** What a line of a file says of an entity; what it leaves empty, it says nothing of. */
export interface EntityRow {
  readonly id?: string;
  readonly kind?: EntityKind;
  readonly name: string;
  readonly nameFields?: NameFields;
  readonly aliases: readonly Alias[];
  readonly identifiers: Readonly<Partial<Record<IdentifierName, string>>>;
  readonly description?: string;
  readonly watchlists: readonly string[];
  readonly ownFields: readonly OwnField[];
}

/** What is wrong with a cell, and what stands in it. */
export interface CellProblem {
  readonly column: EntityColumn;
  readonly reason: 'empty' | 'too-long' | 'no-letters' | 'unknown';
  readonly text: string;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads a line of a file by what its columns are. */
export function readEntityRow(
  cells: readonly string[],
  uses: readonly ColumnUse[],
  headings: readonly string[],
): { readonly row: EntityRow; readonly problems: readonly CellProblem[] } {
  const problems: CellProblem[] = [];
  const textAt = (index: number) => textOfCell(cells[index] ?? '');
  const cell = (column: EntityColumn) => textAt(uses.indexOf(column)).trim();
  const wrong = (column: EntityColumn, reason: CellProblem['reason'], text: string) => {
    problems.push({ column, reason, text });
    return undefined;
  };
  const readName = (column: EntityColumn, text: string) => {
    const parsed = parseName(text);
    return parsed.state === 'ok' ? parsed.name : wrong(column, parsed.reason, text);
  };
  const readField = (field: OwnField) => {
    const parsed = parseOwnField(field);
    if (parsed.state === 'ok') return [parsed.field];
    wrong('ownFields', parsed.reason === 'noFieldName' ? 'empty' : 'too-long', `${field.name}: ${field.value}`);
    return [];
  };

  const name = readName('name', cell('name')) ?? '';
  const aliases = readAliases(cell('aliases')).flatMap((alias) => {
    const text = readName('aliases', alias.text);
    return text === undefined ? [] : [{ ...alias, text }];
  });
  const watchlists = readWatchlists(cell('watchlists')).flatMap((text) => readName('watchlists', text) ?? []);
  const identifiers = identifierNames.flatMap((one) => {
    const parsed = parseIdentifier(one, cell(one));
    if (parsed.state === 'invalid') wrong(one, 'unknown', cell(one));
    return parsed.state === 'ok' ? [[one, parsed.value] as const] : [];
  });
  const own = uses.flatMap((use, index) => {
    const field = { name: headings[index] ?? '', value: textAt(index) };
    return use === 'own' && field.value.trim() !== '' ? [field] : [];
  });
  const kind = cell('kind') === '' ? undefined : (kindOf(cell('kind')) ?? wrong('kind', 'unknown', cell('kind')));
  const details = cell('nameDetails');
  const nameFields = readNameFields(details) ?? wrong('nameDetails', 'unknown', details);
  const description = textAt(uses.indexOf('description'));
  const row: EntityRow = {
    // Another program's ids say nothing here.
    ...(uuid.test(cell('id')) && { id: cell('id').toLowerCase() }),
    ...(kind && { kind }),
    name,
    ...(details !== '' && nameFields && { nameFields }),
    aliases,
    identifiers: Object.fromEntries(identifiers),
    ...(description.trim() !== '' && { description }),
    watchlists,
    ownFields: [...readOwnFields(cell('ownFields')), ...own].flatMap(readField),
  };
  return { row, problems };
}

const kindByWord = new Map<string, EntityKind>(
  entityKinds.flatMap((kind) =>
    [kind, ...Object.values(entityKindLabels[kind])].map((word: string) => [fold(word), kind] as const),
  ),
);

function kindOf(cell: string): EntityKind | undefined {
  return kindByWord.get(fold(cell));
}
