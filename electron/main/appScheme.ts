import { protocol } from 'electron';
import { type AppResponse, appResponse, readingFrameResponse, textResponse } from '#services/appFiles.ts';

const scheme = 'app';
const appHost = 'vigie';

/** What the page's origin is called by Chromium; Node's `URL` calls that of an unknown scheme `null`. */
export const appOrigin = `${scheme}://${appHost}`;
/** The address of the page. */
export const appUrl = `${appOrigin}/`;
/** Where the files of the frame stand that clips are read in. */
const readingPath = '/reading/';

/** Makes `app://` as able as `https://` (storage, OPFS, workers, fetch); to be called before the app is ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme,
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        // The reading frame has an origin of its own, and its scripts are modules.
        corsEnabled: true,
        stream: true,
        codeCache: true,
      },
    },
  ]);
}

/** Serves the files below `root`, and nothing else, at `app://vigie/`. */
export function serveApp(root: string): void {
  protocol.handle(scheme, async (request) => {
    const { status, headers, body } = await respond(root, request);
    return new Response(body, { status, headers });
  });
}

function respond(root: string, { url, method }: Request): Promise<AppResponse> | AppResponse {
  const { host, pathname } = new URL(url);
  if (host !== appHost) return textResponse(404, 'There is no such app.');
  if (method !== 'GET') return textResponse(405, 'This cannot be done here.');
  // A slash of its path stays in front of the file.
  if (pathname.startsWith(readingPath)) return readingFrameResponse(root, pathname.slice(readingPath.length - 1));
  return appResponse(root, pathname);
}

/** Tells whether an address is the page's own, whatever its query and hash. */
export function isPageUrl(url: string): boolean {
  return url.split(/[?#]/, 1)[0] === appUrl;
}

/** Tells whether an address is that of one of the frames which clips are read and captures are shown in. */
export function isReadingFrameUrl(url: string): boolean {
  return ['', 'capture.html'].some((file) => url === `${appOrigin}${readingPath}${file}`);
}

/** Tells whether an address belongs to the app's origin. */
export function isAppUrl(url: string): boolean {
  return url === appOrigin || url.startsWith(appUrl);
}
