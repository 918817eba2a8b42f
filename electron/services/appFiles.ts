import { randomBytes } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { contentSecurityPolicy, framePolicies } from './contentSecurityPolicy.ts';
import { securityHeaders } from './securityHeaders.ts';

/** A reply that either transport can send: the local server, or Electron's `app://` protocol as a `Response`. */
export interface AppResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

const noncePlaceholder = '__CSP_NONCE__';
/** The build puts a hash of the content into these files' names. */
const hashedFile = /^\/assets\/.*-[\w-]{8}\.\w+$/;

/**
 * Serves one file of the built app; `root` is its folder and `pathname` the path of a URL, still percent-encoded.
 * Nothing outside `root` is ever served, not through `..` and not through a link. A path of no file gives a 404.
 */
export async function appResponse(root: string, pathname: string): Promise<AppResponse> {
  const file = await findFile(root, pathname === '/' ? '/index.html' : pathname);
  if (!file) return textResponse(404, 'There is no such file.');
  const content = await readFile(file);
  if (path.basename(file) === 'index.html') return pageResponse(content);
  return {
    status: 200,
    headers: {
      ...securityHeaders,
      'content-security-policy': contentSecurityPolicy(),
      'content-type': mediaTypes[path.extname(file).toLowerCase()] ?? 'application/octet-stream',
      'cache-control': hashedFile.test(pathname) ? 'private, max-age=31536000, immutable' : 'no-cache',
    },
    body: content,
  };
}

/**
 * Serves one file of the frames that stand apart from the window, of the folder `reading` of the built app; `/` is the one that clips are read in. Their
 * scripts are modules, which a frame without an origin may load only where the reply says so; there is nothing in these files that is not on everybody's disk.
 */
export async function readingFrameResponse(root: string, pathname: string): Promise<AppResponse> {
  const file = pathname === '/' ? '/reading.html' : pathname;
  const { status, headers, body } = await appResponse(path.join(root, 'reading'), file);
  const policy = framePolicies[file] ?? framePolicies['/reading.html'];
  const own = { ...(policy && { 'content-security-policy': policy }), 'access-control-allow-origin': 'null' };
  return { status, headers: { ...headers, ...own }, body };
}

/** A short reply in plain text. */
export function textResponse(status: number, text: string): AppResponse {
  return {
    status,
    headers: {
      ...securityHeaders,
      'content-security-policy': "default-src 'none'",
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
    },
    body: Buffer.from(text),
  };
}

/** `index.html` with a nonce of its own; never cached, as a nonce is used once. */
function pageResponse(content: Buffer): AppResponse {
  const nonce = randomBytes(16).toString('base64url');
  return {
    status: 200,
    headers: {
      ...securityHeaders,
      'content-security-policy': contentSecurityPolicy(nonce),
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    },
    body: Buffer.from(content.toString('utf8').replaceAll(noncePlaceholder, nonce)),
  };
}

async function findFile(root: string, pathname: string): Promise<string | undefined> {
  try {
    const wanted = path.join(root, decodeURIComponent(pathname));
    const [realRoot, real] = await Promise.all([realpath(root), realpath(wanted)]);
    const inside = path.relative(realRoot, real);
    if (inside === '' || inside.startsWith('..') || path.isAbsolute(inside)) return undefined;
    return (await stat(real)).isFile() ? real : undefined;
  } catch {
    // A malformed escape, a NUL character, a file that is not there: for the page all of it is the same.
    return undefined;
  }
}
