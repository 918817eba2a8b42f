/** Hosts under which anybody may register a name, so that what stands before them is the site itself ("m.co.uk"). */
const sharedSuffix = /^(?:ac|asso|co|com|edu|go|gob|gouv|gov|me|ne|net|nom|or|org)\.[a-z]{2}$/;
const sharedHosts: ReadonlySet<string> = new Set([
  ...['blogspot.com', 'wordpress.com', 'tumblr.com', 'substack.com', 'medium.com', 'github.io', 'gitlab.io'],
  ...['pages.dev', 'netlify.app', 'vercel.app', 'web.app', 'herokuapp.com', 'appspot.com', 'azurewebsites.net'],
  ...['hatenablog.com', 'tistory.com', 'over-blog.com', 'canalblog.com', 'free.fr', 'wixsite.com', 'weebly.com'],
  ...[
    'livejournal.com',
    'typepad.com',
    'fc2.com',
    'myshopify.com',
    'cloudfront.net',
    'amazonaws.com',
    'firebaseapp.com',
  ],
]);
const numeric = /^[\d.]+$|^\[/;

/** Whether sites of different owners stand under a host, each with a name of its own. */
export function isSharedHost(host: string): boolean {
  return sharedSuffix.test(host) || sharedHosts.has(host);
}

/** The part of a host that one owner registered: `paper.co.uk` of `news.paper.co.uk`. Source: the idea of publicsuffix.org, for the suffixes that clips come from. */
export function registeredHost(host: string): string {
  if (numeric.test(host)) return host;
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  // A suffix has two labels at most.
  const own = isSharedHost(labels.slice(-2).join('.')) ? 3 : 2;
  return labels.slice(-own).join('.');
}
