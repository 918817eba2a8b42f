import { escaped, joinCell, splitAt, splitCell, unescaped } from './csvCell.ts';
import type { Alias, Entity, NameFields, OwnField } from './entity.ts';
import type { EntityColumn } from './entityCsvColumns.ts';
import { entityColumnNames, entityColumns } from './entityCsvColumns.ts';
import { entityKindLabels } from './entityLabels.ts';
import type { Label } from './eventLabels.ts';

const signs = /[\\|]/g;
const signsInFieldName = /[\\|:]/g;
const languageTag = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;
const scriptCode = /^[A-Z][a-z]{3}$/;
/** The words for the switches of a name, the same in every language so that a file can be read anywhere. */
const switchWords = { caseSensitive: 'case-sensitive', ambiguous: 'ambiguous' } as const;

/** The first line of an export. */
export function entityHeadings(language: keyof Label): string[] {
  return entityColumnNames.map((name) => entityColumns[name][language]);
}

/** An entity as one line of a table. */
export function entityCells(entity: Entity, language: keyof Label): string[] {
  const cells: Readonly<Record<EntityColumn, string>> = {
    id: entity.id,
    kind: entityKindLabels[entity.kind][language],
    name: entity.name,
    nameDetails: writeNameFields(entity),
    aliases: joinParts(entity.aliases.map(writeAlias)),
    ticker: entity.identifiers.ticker ?? '',
    lei: entity.identifiers.lei ?? '',
    isin: entity.identifiers.isin ?? '',
    wikidata: entity.identifiers.wikidata ?? '',
    domain: entity.identifiers.domain ?? '',
    description: entity.description,
    watchlists: joinCell(entity.watchlists),
    ownFields: joinParts(entity.ownFields.map(writeOwnField)),
  };
  return entityColumnNames.map((name) => cells[name]);
}

/** Reads the cell of the aliases: "阿里巴巴 [zh] | BABA [case-sensitive]". */
export function readAliases(cell: string): Alias[] {
  return splitCell(cell).map((part) => {
    const match = /^(.*\S)\s*\[([^[\]]*)\]$/su.exec(part);
    const fields = match?.[2] === undefined ? undefined : readNameFields(match[2]);
    return fields ? { text: unescaped(match?.[1] ?? '', signs), ...fields } : { text: unescaped(part, signs) };
  });
}

/** Reads what is known of a name, such as "zh, Hant, ambiguous"; `undefined` where a word of it means nothing. */
export function readNameFields(text: string): NameFields | undefined {
  const words = text.split(',').map((word) => word.trim());
  const fields: Record<string, string | true> = {};
  for (const word of words) {
    if (word === '') continue;
    if (word === switchWords.caseSensitive) fields.caseSensitive = true;
    else if (word === switchWords.ambiguous) fields.ambiguous = true;
    else if (scriptCode.test(word)) fields.script = word;
    else if (languageTag.test(word)) fields.language = word;
    else return undefined;
  }
  return fields as NameFields;
}

/** Reads the cell of the watchlists. */
export function readWatchlists(cell: string): string[] {
  return splitCell(cell).map((part) => unescaped(part, signs));
}

/** Reads the cell of the person's own fields: "Tier: 1 | Region: EU". */
export function readOwnFields(cell: string): OwnField[] {
  return splitCell(cell).map((part) => {
    const [name = '', value = ''] = splitAt(part, ':', 1);
    return { name: unescaped(name, signsInFieldName).trim(), value: unescaped(value, signs).trim() };
  });
}

function writeAlias(alias: Alias): string {
  const text = escaped(alias.text, signs);
  const fields = writeNameFields(alias);
  // Brackets of its own must not be taken for ours.
  return fields !== '' || text.endsWith(']') ? `${text} [${fields}]` : text;
}

function writeNameFields({ language, script, caseSensitive, ambiguous }: NameFields): string {
  const words = [language, script, caseSensitive && switchWords.caseSensitive, ambiguous && switchWords.ambiguous];
  return words.filter(Boolean).join(', ');
}

function writeOwnField({ name, value }: OwnField): string {
  return `${escaped(name, signsInFieldName)}: ${escaped(value, signs)}`;
}

function joinParts(parts: readonly string[]): string {
  return parts.join(' | ');
}
