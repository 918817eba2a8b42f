import type { SearchOrder } from '#search/protocol.ts';

/** Remembers what was ranked last, for as long as nothing is written: one scrolls through one list at a time, and it is ranked once. */
export interface RankingCache {
  get(query: string, order: SearchOrder, needed: number): Ranked | undefined;
  set(query: string, order: SearchOrder, needed: number, ranked: Ranked): void;
}

interface Ranked {
  readonly rows: readonly number[];
  readonly total: number;
  readonly isLeast: boolean;
  readonly ranking: 'exact' | 'newest';
}

/** As many as windows may show at once. */
const maxRemembered = 4;

/** Makes a memory that forgets everything whenever `getVersion` gives another number. */
export function createRankingCache(getVersion: () => number): RankingCache {
  const remembered = new Map<string, { readonly needed: number; readonly ranked: Ranked }>();
  let version = getVersion();
  const keyOf = (query: string, order: SearchOrder) => `${order} ${query}`;
  const forgetOld = () => {
    if (version === getVersion()) return;
    version = getVersion();
    remembered.clear();
  };
  return {
    get(query, order, needed) {
      forgetOld();
      const known = remembered.get(keyOf(query, order));
      if (!known) return undefined;
      const isEnough = known.needed >= needed || known.ranked.rows.length === known.ranked.total;
      return isEnough ? known.ranked : undefined;
    },
    set(query, order, needed, ranked) {
      forgetOld();
      const [oldest] = remembered.keys();
      if (remembered.size >= maxRemembered && oldest !== undefined) remembered.delete(oldest);
      remembered.set(keyOf(query, order), { needed, ranked });
    },
  };
}
