import Defuddle from 'defuddle';

/** The HTML of the article that Defuddle finds on a page, which it takes apart; undefined where none stands out. It asks nothing of the network. */
export function readWithDefuddle(page: Document, url: string | undefined): string | undefined {
  try {
    return (
      new Defuddle(page, { ...(url && { url }), useAsync: false, standardize: false }).parse().content || undefined
    );
  } catch {
    // Pages are hostile and Defuddle trusts them: one that trips it has no second opinion.
    return undefined;
  }
}
