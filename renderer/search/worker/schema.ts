import { tokensVersion } from '#domain/searchTokens.ts';

/** An index of another version is thrown away and made anew: raise the first number with the tables or with what goes into them. */
export const indexVersion = 2 * 1000 + tokensVersion;

/**
 * `text` keeps no text: Dexie has it. Its tokens are made before they get here, so its tokenizer has nothing to do but cut at spaces: `ascii` takes
 * every other character as part of a token, where `unicode61` would drop the letters that came to Unicode after its own table.
 * `heading` has titles and names once more: it is small, so that hits in them are there with the first letters typed.
 * A note that nothing is known of yet, or that changed, has a number in `pending`, the highest for the latest. Ids are in the order of days (`rowOrder.ts`).
 * Source: sqlite.org/fts5.html.
 */
export const schema = `
CREATE TABLE state(name TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE note(
  id INTEGER PRIMARY KEY,
  noteId TEXT NOT NULL UNIQUE,
  pending INTEGER,
  live INTEGER NOT NULL DEFAULT 0,
  triage TEXT,
  language TEXT,
  sourceId TEXT,
  domain TEXT,
  publishedMin TEXT,
  publishedMax TEXT
);
CREATE INDEX notePending ON note(pending) WHERE pending IS NOT NULL;
CREATE INDEX noteLive ON note(live, id);
CREATE TABLE noteEntity(entityId TEXT, note INTEGER, PRIMARY KEY(entityId, note)) WITHOUT ROWID;
CREATE INDEX noteEntityNote ON noteEntity(note);
CREATE TABLE noteEvent(type TEXT, note INTEGER, PRIMARY KEY(type, note)) WITHOUT ROWID;
CREATE INDEX noteEventNote ON noteEvent(note);
CREATE TABLE link(rowId TEXT, note INTEGER, PRIMARY KEY(rowId, note)) WITHOUT ROWID;
CREATE INDEX linkNote ON link(note);
CREATE TABLE entityName(entityId TEXT, name TEXT, key TEXT, PRIMARY KEY(entityId, name)) WITHOUT ROWID;
CREATE INDEX entityNameKey ON entityName(key);
CREATE TABLE source(sourceId TEXT PRIMARY KEY, key TEXT, domain TEXT) WITHOUT ROWID;
CREATE VIRTUAL TABLE text USING fts5(
  title, body, tags, facts, content='', contentless_delete=1, tokenize='ascii', prefix='2 3'
);
CREATE VIRTUAL TABLE heading USING fts5(
  title, tags, content='', contentless_delete=1, tokenize='ascii', prefix='1 2 3'
);
`;
