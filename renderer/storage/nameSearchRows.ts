import type { Entity } from '#domain/entity.ts';

/** A search of the library for the names of entities that came, changed or went. */
export interface NameSearch {
  readonly number: number;
  /** `found` once it is over and a person has yet to see what came of it. */
  readonly state: 'waiting' | 'found' | 'over';
  /** Whether all texts are searched, or only the notes looked at that mention the entities already. */
  readonly way: 'texts' | 'mentions';
  /** Some of the names that came, and how many came. */
  readonly names: readonly string[];
  readonly nameCount: number;
  /** Only notes with an id below this one wait to be looked at; the newest come first. */
  readonly before: string;
  readonly done: number;
  readonly total: number;
  /** In how many notes an entity was suggested that was not there before. */
  readonly found: number;
}

/** An entity whose names are looked for in a search, as it was before and as it is; without both, only what is related to it changed. */
export interface SoughtEntity {
  readonly key: number;
  readonly number: number;
  readonly entityId: string;
  readonly before?: Entity;
  readonly after?: Entity;
}
