import type { HostEvent } from '#contract/hostEvent.ts';

/** The scheme of the app's deep links: `vigie://clip?url=…`. */
export const deepLinkScheme = 'vigie';

const maxUrlLength = 8192;

/** What a deep link asks for. Any web page can send one, so all that it can do is offer a web address to be clipped. */
export function parseDeepLink(link: string): HostEvent | undefined {
  const url = URL.parse(link);
  if (url?.protocol !== `${deepLinkScheme}:` || url.host !== 'clip') return undefined;
  const wanted = URL.parse(url.searchParams.get('url') ?? '');
  if (!wanted || (wanted.protocol !== 'https:' && wanted.protocol !== 'http:')) return undefined;
  return wanted.href.length > maxUrlLength ? undefined : { type: 'clip-url', url: wanted.href };
}

/** The deep link among a process's arguments, where Windows and Linux put it. */
export function deepLinkAmong(argv: readonly string[]): string | undefined {
  return argv.find((argument) => argument.startsWith(`${deepLinkScheme}:`));
}
