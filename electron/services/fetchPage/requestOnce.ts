import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';

/** Some sites send policies of this length; Node's own limit of 16 KB cuts them off. */
const maxHeaderBytes = 64 * 1024;
/** Node's 250 ms give up on a distant site that is merely slow to answer. */
const connectAttemptMs = 1500;

interface RequestOptions {
  readonly lookup: LookupFunction;
  readonly signal: AbortSignal;
  /** Beside those that a browser sends. */
  readonly headers: http.OutgoingHttpHeaders;
}

/** Asks for one address and brings the reply's head; redirects are not followed and the body is not yet read. */
export function requestOnce(url: URL, { lookup, signal, headers }: RequestOptions): Promise<http.IncomingMessage> {
  const { request, Agent } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const outgoing = request(url, {
      agent: new Agent({ autoSelectFamilyAttemptTimeout: connectAttemptMs }),
      lookup,
      signal,
      headers: { ...browserHeaders(), ...headers },
      maxHeaderSize: maxHeaderBytes,
    });
    outgoing.once('response', resolve);
    outgoing.on('error', reject);
    // A server that wants to speak another protocol (status 101) ends the request without a response and without an error.
    outgoing.once('close', () => reject(new Error('The connection ended without an answer.')));
    outgoing.end();
  });
}

/** What a browser would say of itself: many sites answer nobody else. */
function browserHeaders(): http.OutgoingHttpHeaders {
  return {
    'user-agent':
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/148.0.0.0 Safari/537.36',
    accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,application/pdf;q=0.9,image/*;q=0.8,*/*;q=0.5',
    'accept-language': acceptLanguage(),
    'accept-encoding': 'gzip, deflate, br, zstd',
    'upgrade-insecure-requests': '1',
  };
}

/** The machine's language first, as a browser has it, then the three in which Vigie's people read. */
function acceptLanguage(): string {
  const locale = new Intl.Locale(Intl.DateTimeFormat().resolvedOptions().locale);
  const tags = new Set([locale.baseName, locale.language, 'en', 'fr', 'zh']);
  return [...tags].map((tag, index) => (index === 0 ? tag : `${tag};q=${(1 - index / 10).toFixed(1)}`)).join(',');
}
