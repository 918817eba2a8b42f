/** Elements inside which HTML's rules hold again. Source: HTML Standard, 13.2.6 (HTML and MathML text integration points), taken widely. */
const integrationPoints = new Set('foreignobject desc title mi mo mn ms mtext annotation-xml'.split(' '));
/** Elements that end an SVG or a formula by standing in it. Source: HTML Standard, 13.2.6.5. */
const breakouts = new Set(
  (
    'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta ' +
    'nobr ol p pre ruby s small span strong strike sub sup table tt u ul var font'
  ).split(' '),
);

/** Follows, from one tag to the next, whether SVG or MathML has the say. */
export interface ForeignContext {
  /** Whether the next tag stands in SVG or MathML. */
  isForeign(): boolean;
  /** Whether the parser may be in another context than this one thinks: an SVG was ended across an element in it. */
  isUnsure(): boolean;
  /** Takes note of a tag. */
  pass(name: string, closing: boolean, isSelfClosing: boolean): void;
}

/** Makes the context at the beginning of a page, which is HTML's. */
export function createForeignContext(): ForeignContext {
  let open: string[] = [];
  let unsure = false;
  const isForeign = () => open.at(-1) === 'svg' || open.at(-1) === 'math';

  const close = (name: string) => {
    const at = open.lastIndexOf(name);
    if (at < 0) return;
    if (at < open.length - 1) unsure = true;
    open = open.slice(0, at);
  };
  return {
    isForeign,
    isUnsure: () => unsure,
    pass(name, closing, isSelfClosing) {
      const breaks = isForeign() && (closing ? name === 'p' || name === 'br' : breakouts.has(name));
      while (breaks && isForeign()) open.pop();
      if (closing) close(name);
      else if (isSelfClosing) return;
      else if (name === 'svg' || name === 'math' || (isForeign() && integrationPoints.has(name))) open.push(name);
    },
  };
}
