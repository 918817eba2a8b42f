import * as v from 'valibot';
import { clipperMethods } from './clipperMethods.ts';
import { connectionMethods } from './connections.ts';
import { hostEventSchema } from './hostEvent.ts';
import { journalMethods } from './journalMethods.ts';
import { method } from './method.ts';

const hostInfoSchema = v.strictObject({
  /** `electron`: the desktop window; `local`: an ordinary browser in front of the local server. */
  kind: v.picklist(['electron', 'local']),
  version: v.string(),
  platform: v.string(),
});

const fetchedPageSchema = v.strictObject({
  requestedUrl: v.string(),
  /** The address after every redirect. */
  finalUrl: v.string(),
  status: v.number(),
  /** The media type without its parameters, in lower case, such as `text/html`. */
  contentType: v.string(),
  /** The bytes exactly as the server sent them, after content decoding (gzip, br), in base64. */
  bytesBase64: v.string(),
  /** The encoding label of the bytes where the media type is textual, such as `utf-8` or `gbk`. */
  encoding: v.optional(v.string()),
  /** When the last byte came, ISO 8601. */
  fetchedAt: v.string(),
});
export type FetchedPage = v.InferOutput<typeof fetchedPageSchema>;

const fetchedImageSchema = v.strictObject({
  /** The media type that the bytes tell. */
  contentType: v.string(),
  bytesBase64: v.string(),
});
export type FetchedImage = v.InferOutput<typeof fetchedImageSchema>;

const fetchedFeedSchema = v.variant('state', [
  v.strictObject({ state: v.literal('unchanged') }),
  v.strictObject({
    state: v.literal('changed'),
    /** The address after every redirect. */
    finalUrl: v.string(),
    text: v.string(),
    etag: v.optional(v.string()),
    lastModified: v.optional(v.string()),
  }),
]);
export type FetchedFeed = v.InferOutput<typeof fetchedFeedSchema>;

const addressSchema = v.pipe(v.string(), v.maxLength(8192));
const pageRequestSchema = v.strictObject({
  url: addressSchema,
  /** Whether the page is in the library already, and is fetched for another capture of it. */
  isAgain: v.optional(v.boolean()),
});
/** A feed, with the validators of its last answer. */
const feedRequestSchema = v.strictObject({
  url: addressSchema,
  etag: v.optional(v.string()),
  lastModified: v.optional(v.string()),
});
/** A picture, and the page that shows it. */
const imageRequestSchema = v.strictObject({ url: addressSchema, pageUrl: v.optional(addressSchema) });

/** A folder's or a file's on this machine, perhaps half typed. */
const pathSchema = v.pipe(v.string(), v.maxLength(4096));

/** Everything that the page may ask of the machine; a new row is the whole change on both sides. */
export const hostMethods = {
  /** What the page runs in. */
  hostInfo: method(v.strictObject({}), hostInfoSchema),
  /** Fetches one web page or document; private addresses are refused unless the host was started with leave for them. */
  fetchPage: method(pageRequestSchema, fetchedPageSchema),
  /** Fetches one picture of a clip, of 10 MB at most, under the same guard. */
  fetchImage: method(imageRequestSchema, fetchedImageSchema),
  /** Fetches a feed, unless nothing in it is new since the last answer. */
  fetchFeed: method(feedRequestSchema, fetchedFeedSchema),
  /** Waits until the machine has something to tell (a menu choice, a deep link); `undefined` after a while, ask again. */
  nextHostEvent: method(v.strictObject({}), v.optional(hostEventSchema)),
  /** Has the browser throw away all that it stores for the page: where the files of a database are damaged, the page itself can neither read nor delete it. */
  clearStorage: method(v.strictObject({}), v.void()),
  /** Asks the person for a folder by the system's dialog, which begins at a path; `undefined` where none was chosen, or where the host has no dialog. */
  askForFolder: method(v.strictObject({ path: pathSchema }), v.optional(v.string())),
  ...clipperMethods,
  ...journalMethods,
  ...connectionMethods,
};

type HostMethods = typeof hostMethods;
export type HostMethodName = keyof HostMethods;
type HostInput<Name extends HostMethodName> = v.InferInput<HostMethods[Name]['input']>;
export type HostOutput<Name extends HostMethodName> = v.InferOutput<HostMethods[Name]['output']>;

/** The machine as the page sees it: one asynchronous function per method. */
export type Host = { readonly [Name in HostMethodName]: (input: HostInput<Name>) => Promise<HostOutput<Name>> };

/** Tells whether a string from outside names a method. */
export function isHostMethodName(name: string): name is HostMethodName {
  return Object.hasOwn(hostMethods, name);
}
