/**
 * Brings the name of a host that may be fetched although its address is private into the form that URLs have it in:
 * `host` for all its ports or `host:port` for one; `undefined` where it is neither.
 */
export function parseAllowedHost(text: string): string | undefined {
  // Read from the text, as a URL drops the port 80, and `host:80` allows that one only.
  const port = /:(\d{1,5})$/.exec(text)?.[1];
  const parsed = URL.parse(`http://${text}`);
  if (!parsed?.hostname || parsed.username || parsed.password || parsed.pathname !== '/') return undefined;
  if (parsed.search || parsed.hash || /[/?#]/.test(text)) return undefined;
  if (text.startsWith('[') ? text.endsWith(']') : port === undefined) return parsed.hostname;
  return `${parsed.hostname}:${Number(port)}`;
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
