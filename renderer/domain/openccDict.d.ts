/** One dictionary of opencc-js, which ships without types: `traditional simplified` pairs with `|` between them. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;

  export = pairs;
}
