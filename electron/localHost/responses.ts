import type { AppErrorCode } from '#contract/appError.ts';
import type { Reply } from '#contract/reply.ts';
import type { AppResponse } from '#services/appFiles.ts';
import { securityHeaders } from '#services/securityHeaders.ts';

const lockedHtml = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Vigie</title>
<h1>Vigie</h1>
<p>Please open Vigie with the address that it printed when it was started; that address holds your key.</p>
<p lang="fr">Ouvrez Vigie avec l’adresse affichée à son démarrage : elle contient votre clé.</p>
<p lang="zh">请使用 Vigie 启动时显示的地址打开；该地址中含有您的密钥。</p>
</html>
`;

/** What a visitor without the key sees. */
export const lockedPage = neverCached(401, { 'content-type': 'text/html; charset=utf-8' }, lockedHtml);

/** What whoever tries keys is told: the right one is not looked at now either. */
export const tooManyTries = neverCached(
  429,
  { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '10' },
  'There were too many wrong keys. Wait ten seconds, then open the address again.\n',
);

/** The answer to a call of the page. */
export function replyResponse(status: number, reply: Reply): AppResponse {
  return neverCached(status, { 'content-type': 'application/json; charset=utf-8' }, JSON.stringify(reply));
}

/** A call that failed before it reached the method. */
export function failedCall(status: number, code: AppErrorCode, message: string): AppResponse {
  return replyResponse(status, { ok: false, code, message });
}

/** Sends a browser on to `location`. */
export function redirect(location: string, headers: Readonly<Record<string, string>> = {}): AppResponse {
  return neverCached(303, { ...headers, location }, '');
}

function neverCached(status: number, headers: Readonly<Record<string, string>>, body: string): AppResponse {
  return {
    status,
    headers: {
      ...securityHeaders,
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cache-control': 'no-store',
      ...headers,
    },
    body: Buffer.from(body),
  };
}
