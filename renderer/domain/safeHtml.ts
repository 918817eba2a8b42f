declare const safe: unique symbol;

/** HTML that has been through the sanitiser; only `extract` makes it, so unsanitised HTML where this is asked for does not compile. */
export type SafeHtml = string & { readonly [safe]: true };
