import { AppError } from '#contract/appError.ts';
import type { FetchedImage } from '#contract/hostMethods.ts';
import { type FetchOptions, fetchBytes } from './fetchBytes.ts';
import { imageTypeOf } from './imageType.ts';

/** As much as one picture of a clip may have, and as long as a clip waits for it. */
const imageLimits = { maxBytes: 10 * 1024 * 1024, timeoutMs: 15_000 } as const;

/** What a server says of a picture without knowing it: the bytes tell. */
const maybeImage = /^(?:image\/.*|application\/octet-stream|binary\/octet-stream|text\/plain|)$/;

interface ImageRequest {
  readonly url: string;
  /** The page that shows it. */
  readonly pageUrl?: string | undefined;
}

/**
 * Fetches one picture of a page from the open internet; what it is, its bytes say and not its server.
 * @throws AppError whose code says which of the expected failures it was; `not-a-page` for what is no picture.
 */
export async function fetchImage({ url, pageUrl }: ImageRequest, options: FetchOptions): Promise<FetchedImage> {
  const refuse = (type: string) => (maybeImage.test(type) ? undefined : notAnImage(type));
  const { bytes, served } = await fetchBytes(
    { url, refuse, headers: headersFor(pageUrl) },
    { ...imageLimits, ...options },
  );
  const contentType = imageTypeOf(bytes);
  if (!contentType) throw notAnImage(served.type);
  return { contentType, bytesBase64: bytes.toString('base64') };
}

/** Many sites answer only for pictures of their own pages; they are told no more than which site asks. Source: Referrer Policy, strict-origin-when-cross-origin. */
function headersFor(pageUrl: string | undefined): Record<string, string> {
  const origin = pageUrl && URL.parse(pageUrl)?.origin;
  return { accept: 'image/avif,image/webp,image/*;q=0.9,*/*;q=0.5', ...(origin && { referer: `${origin}/` }) };
}

function notAnImage(type: string): AppError {
  return new AppError('not-a-page', `This is no picture (${type || 'of no known type'}).`);
}
