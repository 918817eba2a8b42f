import * as v from 'valibot';
import { idSchema } from './id.ts';
import { rowFields } from './row.ts';

export const entityKinds = ['company', 'product', 'person', 'place', 'topic'] as const;
const entityKindSchema = v.picklist(entityKinds);
export type EntityKind = v.InferOutput<typeof entityKindSchema>;

/** Another name of an entity. */
const aliasSchema = v.strictObject({
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  /** BCP 47 language tag where the name belongs to one language. */
  language: v.optional(v.string()),
});
export type Alias = v.InferOutput<typeof aliasSchema>;

const identifiersSchema = v.strictObject({
  ticker: v.optional(v.string()),
  lei: v.optional(v.string()),
  isin: v.optional(v.string()),
  wikidata: v.optional(v.string()),
  domain: v.optional(v.string()),
});

/** A company, product, person, place or topic. */
export const entitySchema = v.strictObject({
  ...rowFields,
  kind: entityKindSchema,
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  aliases: v.array(aliasSchema),
  /** The folded name and aliases (`foldName`), indexed: two entities never share one. */
  nameKeys: v.array(v.string()),
  identifiers: identifiersSchema,
  description: v.string(),
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
});
export type Mention = v.InferOutput<typeof mentionSchema>;
