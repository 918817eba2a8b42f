import { randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { extensionOrigin } from '#contract/clipperLimits.ts';
import { clipperProof, sha256OfToken } from '#contract/clipperProof.ts';
import { writeDurably } from './durableFile.ts';

const pairingSchema = v.object({
  id: v.pipe(v.string(), v.uuid()),
  /** Of the token, which nobody but the browser has. */
  tokenSha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  origin: v.pipe(v.string(), v.regex(extensionOrigin)),
  browser: v.string(),
  pairedAt: v.string(),
});
type Pairing = v.InferOutput<typeof pairingSchema>;

/** The browsers that may hand over clips. */
export interface Pairings {
  list(): Promise<readonly Pairing[]>;
  /** Pairs a browser's extension and gives the token that it must show from now on. */
  add(origin: string, browser: string): Promise<string>;
  remove(id: string): Promise<void>;
  /** Whether an extension shows the token that it was given. */
  allows(origin: string, token: string): Promise<boolean>;
  /** What shows an extension that this is the Vigie that it was paired with. */
  proofs(origin: string, port: number, challenge: string): Promise<string[]>;
}

/** More browsers than a person has; the oldest pairing makes room. */
const maxPairings = 20;

/** Opens the pairings that a folder keeps, for their owner alone to read. */
export function openPairings(dataFolder: string): Pairings {
  const file = path.join(dataFolder, 'clip-pairings.json');
  let known: Promise<readonly Pairing[]> | undefined;
  let lastChange: Promise<unknown> = Promise.resolve();

  const current = () => {
    known ??= read(file);
    return known;
  };
  /** What is being changed is seen as it will be. */
  const list = () => lastChange.then(current);
  const change = (edit: (pairings: readonly Pairing[]) => Promise<readonly Pairing[]>): Promise<void> => {
    const changed = lastChange.then(async () => {
      const pairings = await edit(await current());
      await mkdir(dataFolder, { recursive: true, mode: 0o700 });
      await writeDurably(file, JSON.stringify(pairings));
      known = Promise.resolve(pairings);
    });
    lastChange = changed.catch(() => undefined);
    return changed;
  };

  return {
    list,
    async add(origin, browser) {
      const token = randomBytes(32).toString('base64url');
      const pairing = { id: randomUUID(), origin, browser, pairedAt: new Date().toISOString() };
      await change(async (pairings) => {
        const tokenSha256 = await sha256OfToken(token);
        return [...pairings, { ...pairing, tokenSha256 }].slice(-maxPairings);
      });
      return token;
    },
    remove: (id) => change(async (pairings) => pairings.filter((pairing) => pairing.id !== id)),
    async allows(origin, token) {
      const shown = Buffer.from(await sha256OfToken(token), 'hex');
      const own = (await list()).filter((pairing) => pairing.origin === origin);
      return own.some(({ tokenSha256 }) => timingSafeEqual(Buffer.from(tokenSha256, 'hex'), shown));
    },
    async proofs(origin, port, challenge) {
      const own = (await list()).filter((pairing) => pairing.origin === origin);
      return Promise.all(own.map(({ tokenSha256 }) => clipperProof(tokenSha256, port, challenge)));
    },
  };
}

/** What cannot be read is no pairing: the browsers pair again. */
async function read(file: string): Promise<readonly Pairing[]> {
  try {
    const parsed = v.safeParse(v.array(pairingSchema), JSON.parse(await readFile(file, 'utf8')));
    return parsed.success ? parsed.output : [];
  } catch {
    return [];
  }
}
