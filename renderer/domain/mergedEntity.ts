import { type Alias, type Entity, type Mention, nameFieldsOf, type OwnField } from './entity.ts';
import { foldName } from './fold.ts';
import { type IdentifierName, identifierNames } from './identifiers.ts';
import { isSame } from './takenBack.ts';

type Merged = Pick<Entity, 'aliases' | 'identifiers' | 'description' | 'watchlists' | 'ownFields'> & {
  readonly logoAssetId: string | undefined;
  readonly pack: string | undefined;
};

/**
 * What an entity knows once another is merged into it: the other's name becomes one more name, its lists are added, and it fills what is empty. Where
 * both have an identifier, that of the other is kept as a field of the person's own, so that nothing is lost.
 */
export function mergedEntity(kept: Entity, other: Entity): Merged {
  return {
    aliases: [...kept.aliases, ...newNames(kept, other)],
    identifiers: { ...other.identifiers, ...kept.identifiers },
    description: [...new Set([kept.description, other.description].filter((text) => text.trim() !== ''))].join('\n\n'),
    watchlists: [...new Set([...kept.watchlists, ...other.watchlists])],
    ownFields: withoutRepeats([...kept.ownFields, ...other.ownFields, ...rivalIdentifiers(kept, other)]),
    logoAssetId: kept.logoAssetId ?? other.logoAssetId,
    // What a person made part of it must not go when a pack is taken out.
    pack: kept.pack === other.pack ? kept.pack : undefined,
  };
}

function newNames(kept: Entity, other: Entity): Alias[] {
  const name: Alias = { text: other.name, ...nameFieldsOf(other) };
  const known = new Set([kept.name, ...kept.aliases.map((alias) => alias.text)].map(foldName));
  return [name, ...other.aliases].filter((alias) => {
    const key = foldName(alias.text);
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}

function rivalIdentifiers(kept: Entity, other: Entity): OwnField[] {
  return identifierNames.flatMap((name) => {
    const value = other.identifiers[name];
    return value === undefined || (kept.identifiers[name] ?? value) === value
      ? []
      : [{ name: `${fieldNames[name]} (${other.name.slice(0, 150)})`, value }];
  });
}

const fieldNames: Readonly<Record<IdentifierName, string>> = {
  ticker: 'Ticker',
  lei: 'LEI',
  isin: 'ISIN',
  wikidata: 'Wikidata',
  domain: 'Domain',
};

function withoutRepeats(fields: readonly OwnField[]): OwnField[] {
  return fields.filter((field, index) => fields.findIndex((one) => isSame(one, field)) === index);
}

const weightOfState = { accepted: 2, rejected: 1, suggested: 0 } as const satisfies Record<Mention['state'], number>;

/** What is said of two entities in one note, once they are one: a person's word before a guess, yes before no, and the subject before a mere mention. */
export function mergedMention(kept: Mention, other: Mention): Mention {
  const stronger = weightOfState[other.state] > weightOfState[kept.state] ? other : kept;
  const isLevel = kept.state === other.state;
  const isSubject = isLevel && [kept, other].some(({ salience }) => salience === 'subject');
  const { doubtful: _doubtful, ...sure } = kept;
  const isDoubtful = isLevel ? kept.doubtful && other.doubtful : stronger.doubtful;
  return {
    ...sure,
    state: stronger.state,
    salience: isSubject ? 'subject' : stronger.salience,
    ...(isDoubtful && { doubtful: isDoubtful }),
  };
}
