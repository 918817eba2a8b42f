import { randomUUID } from 'node:crypto';
import type { Delivery } from '#contract/clipper.ts';
import { type ClipEndpoint, createClipEndpoint } from '#services/clipEndpoint/clipEndpoint.ts';
import { ask, test as base } from './hostTest.ts';

interface Fixtures {
  /** A running clip endpoint, and what an extension says to it. */
  readonly clipper: Clipper;
}
interface Clipper {
  readonly endpoint: ClipEndpoint;
  readonly port: number;
  /** Posts JSON as the extension does, but for what `headers` say otherwise. */
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Answered>;
  /** Pairs an extension; gives the header that it shows from then on. */
  pair(origin?: string): Promise<{ readonly authorization: string; readonly origin: string }>;
}
interface Answered {
  readonly status: number;
  readonly reply: unknown;
}

export const extensionOrigin = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';
export const otherOrigin = 'moz-extension://0b0e6c1e-6f2a-4d2c-9a57-0c2f6d1a9f10';
/** The one library that takes the clips. */
export const client = randomUUID();

export const test = base.extend<Fixtures>({
  clipper: async ({ folder }, use) => {
    const endpoint = createClipEndpoint({ version: '1.2.3', dataFolder: folder, ports: [0], requestMs: 1000 });
    await endpoint.listen();
    const { port = 0 } = await endpoint.state();
    const post = async (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) => {
      const answered = await ask(`http://127.0.0.1:${port}${path}`, {
        method: 'POST',
        headers: { origin: extensionOrigin, 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      });
      return { status: answered.status, reply: JSON.parse(answered.body) as unknown };
    };
    const pair = async (origin = extensionOrigin) => {
      const { code } = await endpoint.showCode();
      const { reply } = await post('/pair', { code: code?.digits, browser: 'Chrome 150' }, { origin });
      return { origin, authorization: `Bearer ${(reply as { readonly token: string }).token}` };
    };
    await use({ endpoint, port, post, pair });
    await endpoint.close();
  },
});
export { ask, expect } from './hostTest.ts';

/** A clip of a page. */
export function pageClip(fields: Partial<Delivery> = {}): Delivery {
  return {
    id: randomUUID(),
    clippedAt: '2026-05-03T08:00:00.000Z',
    url: 'https://example.com/article',
    pageTitle: 'An article',
    tags: [],
    content: { kind: 'page', html: '<p>Words.</p>', resources: [] },
    ...fields,
  };
}

/** Takes the clips that wait, as the page does, and gives their ids in their order. */
export async function takeAll(endpoint: ClipEndpoint, count: number): Promise<string[]> {
  const ids: string[] = [];
  while (ids.length < count) {
    const task = await endpoint.next({ client });
    if (task?.type !== 'delivery') throw new Error(`Only ${ids.length} clips are there.`);
    ids.push(task.delivery.id);
    await endpoint.finish({ id: task.delivery.id, outcome: 'saved' });
  }
  return ids;
}
