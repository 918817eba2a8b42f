import type { Host, HostOutput } from '#contract/hostMethods.ts';

type Page = HostOutput<'readJournal'>;
type Request = Parameters<Host['readJournal']>[0];

/** Reads a journal or a backup page by page; the machine reads on while a page is being worked on. */
export async function readPages(host: Host, what: Request, work: (page: Page) => Promise<void>): Promise<void> {
  let page: Page | undefined = await host.readJournal(what);
  while (page) {
    const { cursor }: Page = page;
    const following: Promise<Page> | undefined =
      cursor === undefined ? undefined : host.readJournal({ ...what, cursor });
    // Its failure is met below, where it is awaited.
    following?.catch(() => undefined);
    await work(page);
    page = await following;
  }
}
