import type { Host } from '#contract/hostMethods.ts';

/**
 * Has the browser throw away a database that it can neither read nor delete. With it goes the small storage, such as what was typed in the last moment and is not
 * in the library yet; that is put back.
 */
export async function clearStorage(host: Host): Promise<void> {
  const kept = [localStorage, sessionStorage].map((storage) => [storage, { ...storage }] as const);
  await host.clearStorage({});
  for (const [storage, entries] of kept) {
    for (const [key, value] of Object.entries(entries)) if (typeof value === 'string') storage.setItem(key, value);
  }
}
