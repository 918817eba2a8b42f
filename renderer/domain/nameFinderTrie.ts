/** A pattern that ends at an offset of the searched text (exclusive). */
interface TrieMatch {
  readonly pattern: number;
  readonly end: number;
}

export interface NameTrie {
  /** Every occurrence of every pattern, by rising end, in one pass over the text. */
  matches(text: ArrayLike<number>): TrieMatch[];
}

const root = 0;
const none = -1;

/**
 * Builds the automaton that finds many patterns at once, all of them given as UTF-16 units. Nodes live in flat arrays (first child, next sibling),
 * as 10,000 names make some 100,000 nodes and an object each would cost more to build than the search saves.
 * Source: Aho, Corasick, "Efficient string matching", CACM 18 (1975).
 */
export function buildTrie(patterns: readonly string[]): NameTrie {
  const capacity = 1 + patterns.reduce((sum, { length }) => sum + length, 0);
  const unit = new Uint16Array(capacity);
  const firstChild = new Int32Array(capacity).fill(none);
  const nextSibling = new Int32Array(capacity).fill(none);
  const fallback = new Int32Array(capacity);
  /** The pattern that ends at a node, and the next node down the fallbacks at which one ends. */
  const ending = new Int32Array(capacity).fill(none);
  const nextEnding = new Int32Array(capacity).fill(none);
  /** The root has a child for nearly every letter and ideograph in use, and most letters of a text are looked up in it; `root` where it has none. */
  const rootChild = new Int32Array(0x10000);
  let size = 1;

  function childOf(node: number, code: number): number {
    let child = firstChild[node] ?? none;
    while (child !== none && unit[child] !== code) child = nextSibling[child] ?? none;
    return child;
  }

  function addChild(node: number, code: number): number {
    const child = size++;
    unit[child] = code;
    nextSibling[child] = firstChild[node] ?? none;
    firstChild[node] = child;
    if (node === root) rootChild[code] = child;
    return child;
  }

  function step(from: number, code: number): number {
    let node = from;
    while (node !== root) {
      const child = childOf(node, code);
      if (child !== none) return child;
      node = fallback[node] ?? root;
    }
    return rootChild[code] ?? root;
  }

  function insert(pattern: string, index: number): void {
    let node = root;
    for (let at = 0; at < pattern.length; at++) {
      const code = pattern.charCodeAt(at);
      const child = node === root ? rootChild[code] || none : childOf(node, code);
      node = child === none ? addChild(node, code) : child;
    }
    if (node !== root) ending[node] = index;
  }

  /** Sets the fallbacks level by level, as a node's lies on a level above it. */
  function link(): void {
    const queue = new Int32Array(size);
    let filled = 1;
    for (let read = 0; read < filled; read++) {
      const node = queue[read] ?? root;
      for (let child = firstChild[node] ?? none; child !== none; child = nextSibling[child] ?? none) {
        const back = node === root ? root : step(fallback[node] ?? root, unit[child] ?? 0);
        fallback[child] = back;
        nextEnding[child] = ending[back] === none ? (nextEnding[back] ?? none) : back;
        queue[filled++] = child;
      }
    }
  }

  patterns.forEach(insert);
  link();

  return {
    matches(text) {
      const found: TrieMatch[] = [];
      let node = root;
      for (let at = 0; at < text.length; at++) {
        node = step(node, text[at] ?? 0);
        let last = ending[node] === none ? (nextEnding[node] ?? none) : node;
        while (last !== none) {
          found.push({ pattern: ending[last] ?? none, end: at + 1 });
          last = nextEnding[last] ?? none;
        }
      }
      return found;
    },
  };
}
