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
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
});

/** The policy under which the app's own files run, in a window and in a browser alike; `nonce` is for `index.html`. */
export function contentSecurityPolicy(nonce?: string): string {
  return Object.entries(directives(nonce))
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}
