import * as v from 'valibot';
import { idSchema } from './id.ts';
import { rowFields } from './row.ts';

export const entityKinds = ['company', 'product', 'person', 'place', 'topic'] as const;
const entityKindSchema = v.picklist(entityKinds);
export type EntityKind = v.InferOutput<typeof entityKindSchema>;

const nameSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));

/** What is known of a name besides its letters. */
const nameFields = {
  /** BCP 47 language tag where the name belongs to one language. */
  language: v.optional(v.string()),
  /** ISO 15924 code, such as `Hans`, where a person says more than the letters do. */
  script: v.optional(v.pipe(v.string(), v.regex(/^[A-Z][a-z]{3}$/))),
  /** Counts only as it is written here: "META", "Free". */
  caseSensitive: v.optional(v.literal(true)),
  /** Others have this name too: it counts only where something else in the text speaks for this entity. */
  ambiguous: v.optional(v.literal(true)),
};
export type NameFields = Pick<Alias, keyof typeof nameFields>;

/** What is known of a name, without the name. */
export function nameFieldsOf({ language, script, caseSensitive, ambiguous }: NameFields): NameFields {
  return {
    ...(language && { language }),
    ...(script && { script }),
    ...(caseSensitive && { caseSensitive }),
    ...(ambiguous && { ambiguous }),
  };
}

/** Another name of an entity. */
const aliasSchema = v.strictObject({ text: nameSchema, ...nameFields });
export type Alias = v.InferOutput<typeof aliasSchema>;

const identifiersSchema = v.strictObject({
  ticker: v.optional(v.string()),
  lei: v.optional(v.string()),
  isin: v.optional(v.string()),
  wikidata: v.optional(v.string()),
  domain: v.optional(v.string()),
});

/** A fact of the person's own about an entity, such as "Tier" or "Account manager". */
const ownFieldSchema = v.strictObject({ name: nameSchema, value: v.pipe(v.string(), v.maxLength(2000)) });
export type OwnField = v.InferOutput<typeof ownFieldSchema>;

/** A company, product, person, place or topic. */
export const entitySchema = v.strictObject({
  ...rowFields,
  kind: entityKindSchema,
  name: nameSchema,
  /** As for an alias, of the name itself. */
  ...nameFields,
  aliases: v.array(aliasSchema),
  /** The folded name and aliases (`foldName`) but for the ambiguous ones, indexed: two entities never share one. */
  nameKeys: v.array(v.string()),
  /** The folded ambiguous names, indexed: several entities may share one. */
  sharedKeys: v.array(v.string()),
  /** The folded name, by which lists are in order. */
  sortKey: v.string(),
  identifiers: identifiersSchema,
  description: v.string(),
  /** The SHA-256 of the logo, which is an asset. */
  logoAssetId: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  /** The lists that it is watched in. */
  watchlists: v.array(nameSchema),
  ownFields: v.array(ownFieldSchema),
  /** The pack that it was loaded with, so that the pack can be taken out again. */
  pack: v.optional(v.string()),
});
export type Entity = v.InferOutput<typeof entitySchema>;

/** An entity in a note. */
export const mentionSchema = v.strictObject({
  ...rowFields,
  noteId: idSchema,
  entityId: idSchema,
  salience: v.picklist(['subject', 'mention']),
  /** `rejected` is kept so that a refused suggestion does not come back. */
  state: v.picklist(['suggested', 'accepted', 'rejected']),
  /** Its name is also a common word or somebody else's, and nothing else in the text says that it is meant. */
  doubtful: v.optional(v.literal(true)),
});
export type Mention = v.InferOutput<typeof mentionSchema>;
