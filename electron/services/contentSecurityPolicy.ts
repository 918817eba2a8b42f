const directives = (nonce: string | undefined): Readonly<Record<string, readonly string[]>> => ({
  'default-src': ["'none'"],
  // SQLite is WebAssembly; nothing else is evaluated.
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'worker-src': ["'self'"],
  // The component library writes its own <style> elements and marks them with the nonce.
  'style-src': ["'self'", ...(nonce ? [`'nonce-${nonce}'`] : [])],
  // Pictures are stored with their clip and shown from memory.
  'img-src': ["'self'", 'blob:', 'data:'],
  'font-src': ["'self'"],
  // Clips are read in a frame, which has a policy of its own.
  'frame-src': ["'self'"],
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
});

/**
 * The policy of the frame that clips are read in. Its origin is none of ours, so it has a process of its own and no storage, no cookie and no way to
 * ask the machine for anything; all that it may load are the app's files.
 */
const readingDirectives: Readonly<Record<string, readonly string[]>> = {
  sandbox: ['allow-scripts'],
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  // Tables that a format needs, such as a PDF's character maps.
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'self'"],
  'require-trusted-types-for': ["'script'"],
};

/**
 * The policy of the frame that shows a captured page as it was: its styles and the pictures that are handed to it, and nothing else. Its one script is
 * ours and is done before the page is there.
 */
const captureDirectives: Readonly<Record<string, readonly string[]>> = {
  sandbox: ['allow-scripts'],
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'unsafe-inline'"],
  'img-src': ['data:'],
  'font-src': ['data:'],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'self'"],
};

/** The policy under which the app's own files run, in a window and in a browser alike; `nonce` is for `index.html`. */
export function contentSecurityPolicy(nonce?: string): string {
  return written(directives(nonce));
}

/** The policies of the frames that stand apart from the window, by the frame's file. */
export const framePolicies: Readonly<Record<string, string>> = {
  '/reading.html': written(readingDirectives),
  '/capture.html': written(captureDirectives),
};

function written(policy: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(policy)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}
