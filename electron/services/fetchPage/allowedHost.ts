/** A name or a bracketed IPv6 address, and maybe a port. */
const hostAndPort = /^(\[[\da-f:.]+\]|[^:@/?#[\]\s]+)(?::(\d{1,5}))?$/i;

/**
 * Brings the name of a host that may be fetched although its address is private into the form that URLs have it in:
 * `host` for all its ports or `host:port` for one; `undefined` where it is neither.
 */
export function parseAllowedHost(text: string): string | undefined {
  const [, host, port] = hostAndPort.exec(text) ?? [];
  const hostname = host && URL.parse(`http://${host}`)?.hostname;
  if (!hostname || Number(port ?? 0) > 65_535) return undefined;
  // Not by way of the URL, which drops the port 80.
  return port === undefined ? hostname : `${hostname}:${Number(port)}`;
}

/** Tells whether the person has named the host of `url` as one that may be fetched whatever its address is. */
export function isAllowedHost(url: URL, allowedHosts: readonly string[]): boolean {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  const names = [url.hostname, `${url.hostname}:${port}`];
  return allowedHosts.some((text) => {
    const allowed = parseAllowedHost(text);
    return allowed !== undefined && names.includes(allowed);
  });
}
