import * as v from 'valibot';
import { clipperLimits } from './clipperLimits.ts';

const addressSchema = v.pipe(v.string(), v.maxLength(8192), v.regex(/^https?:\/\/\S+$/i));
const titleSchema = v.pipe(v.string(), v.maxLength(2000));
const triageSchema = v.picklist(['inbox', 'important', 'interesting', 'archived', 'discarded']);

/** Asks whether Vigie listens here. */
export const helloSchema = v.strictObject({ challenge: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)) });
export const helloReplySchema = v.object({
  app: v.literal('vigie'),
  version: v.string(),
  /** One for each pairing of the asking extension: what only a holder of its token can answer to the challenge. */
  proofs: v.array(v.string()),
});

export const pairSchema = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^\d{6}$/)),
  /** What a person calls the browser, such as `Firefox 150`. */
  browser: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80)),
});
export const pairReplySchema = v.object({ token: v.string() });

/** A picture of the clip as the page had it, by the address that the clip's HTML has for it. */
const resourceSchema = v.strictObject({
  address: v.pipe(v.string(), v.maxLength(8192), v.regex(/^(?:https?:\/\/|cid:)\S+$/i)),
  contentType: v.pipe(v.string(), v.regex(/^image\/[\w.+-]+$/)),
  bytesBase64: v.string(),
});
const htmlFields = {
  html: v.string(),
  resources: v.pipe(v.array(resourceSchema), v.maxLength(clipperLimits.pictures)),
};

/** What is clipped. */
const deliveredContentSchema = v.variant('kind', [
  /** A page as the person sees it. */
  v.strictObject({ kind: v.literal('page'), ...htmlFields }),
  /** A part of a page: a selection, or one picture with its caption. */
  v.strictObject({ kind: v.literal('selection'), ...htmlFields }),
  /** What a browser shows although it is no page, such as a PDF. */
  v.strictObject({
    kind: v.literal('file'),
    contentType: v.pipe(v.string(), v.maxLength(200)),
    fileName: v.pipe(v.string(), v.maxLength(300)),
    bytesBase64: v.string(),
  }),
  /** An address whose page Vigie is to fetch itself. */
  v.strictObject({ kind: v.literal('link') }),
]);
export type DeliveredContent = v.InferOutput<typeof deliveredContentSchema>;
export type DeliveredResource = v.InferOutput<typeof resourceSchema>;

/** One clip on its way from a browser into the library. */
export const deliverySchema = v.strictObject({
  /** A UUIDv7 of the extension's; a clip that comes twice is kept once. */
  id: v.pipe(v.string(), v.uuid()),
  /** When the person clipped it, ISO 8601. */
  clippedAt: v.pipe(v.string(), v.isoTimestamp()),
  url: addressSchema,
  /** What the browser calls the page. */
  pageTitle: titleSchema,
  /** What the person calls it. */
  title: v.optional(v.pipe(titleSchema, v.trim(), v.minLength(1))),
  triage: v.optional(triageSchema),
  /** Names, known or new. */
  tags: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(50)),
  content: deliveredContentSchema,
});
export type Delivery = v.InferOutput<typeof deliverySchema>;
export const deliveredSchema = v.object({ id: v.string() });

/** What the extension wants to know of a page that is about to be clipped. */
export const lookupSchema = v.strictObject({
  url: addressSchema,
  /** The address that the page gives as its own. */
  canonicalUrl: v.optional(addressSchema),
  title: titleSchema,
  /** The text that is searched for known names. */
  text: v.pipe(v.string(), v.maxLength(clipperLimits.lookupText)),
});
export type Lookup = v.InferOutput<typeof lookupSchema>;

/** What the library knows of a page. */
export const lookupAnswerSchema = v.strictObject({
  /** The clip that is there. */
  clip: v.optional(v.strictObject({ clippedAt: v.string(), triage: triageSchema, isInTrash: v.boolean() })),
  /** The known names in its text, what it is about before what it mentions. */
  names: v.array(
    v.strictObject({ name: v.string(), kind: v.picklist(['company', 'product', 'person', 'place', 'topic']) }),
  ),
});
export type LookupAnswer = v.InferOutput<typeof lookupAnswerSchema>;
export const lookupReplySchema = v.variant('state', [
  v.object({ state: v.literal('answered'), answer: lookupAnswerSchema }),
  /** No window of Vigie is open, or it is busy. */
  v.object({ state: v.literal('unknown') }),
]);
export type LookupReply = v.InferOutput<typeof lookupReplySchema>;

/** Why the endpoint does not do what it is asked. */
export const clipperFailureSchema = v.object({
  code: v.picklist([
    'wrong-code',
    'no-code',
    'not-paired',
    /** Somebody has tried too many wrong tokens; again in ten seconds. */
    'busy',
    'not-allowed',
    'invalid',
    'too-large',
    'storage-full',
    'failed',
  ]),
});
export type ClipperFailure = v.InferOutput<typeof clipperFailureSchema>['code'];
