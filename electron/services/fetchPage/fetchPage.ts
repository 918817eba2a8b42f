import { AppError } from '#contract/appError.ts';
import type { FetchedPage } from '#contract/hostMethods.ts';
import { detectEncoding } from './encoding.ts';
import { type FetchOptions, fetchBytes } from './fetchBytes.ts';
import { isMarkup, keepingOf, type MediaType, mayBePage, sniffedType } from './mediaType.ts';

/**
 * Fetches one web page or document from the open internet.
 * @throws AppError whose code says which of the expected failures it was.
 */
export async function fetchPage(input: { readonly url: string }, options: FetchOptions): Promise<FetchedPage> {
  const refuse = (type: string) => (mayBePage(type) ? undefined : notAPage(type));
  const { bytes, served, status, finalUrl } = await fetchBytes({ url: input.url, refuse }, options);
  return {
    requestedUrl: input.url,
    finalUrl,
    status,
    bytesBase64: bytes.toString('base64'),
    fetchedAt: new Date().toISOString(),
    ...kindOf(bytes, served),
  };
}

function kindOf(bytes: Uint8Array, served: MediaType): Pick<FetchedPage, 'contentType' | 'encoding'> {
  const contentType = sniffedType(served.type, bytes);
  const keeping = keepingOf(contentType);
  if (!keeping) throw notAPage(contentType);
  if (keeping === 'bytes') return { contentType };
  return { contentType, encoding: detectEncoding(bytes, served.charset, isMarkup(contentType)) };
}

function notAPage(type: string): AppError {
  return new AppError('not-a-page', `This is no page or document (${type || 'of no known type'}).`);
}
