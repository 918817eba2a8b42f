import { tokensVersion } from '#domain/searchTokens.ts';

/** An index of another version is thrown away and made anew: raise the first number with the tables or with what goes into them. */
export const indexVersion = 5 * 1000 + tokensVersion;

/**
 * `text` keeps no text: Dexie has it. Its tokens are made before they get here, so its tokenizer has nothing to do but cut at spaces: `ascii` takes
 * every other character as part of a token, where `unicode61` would drop the letters that came to Unicode after its own table.
 * `heading` has titles and names once more: it is small, so that hits in them are there with the first letters typed. `eventText` has the events once more, as
 * `event:` looks into nothing else.
 * A note that nothing is known of yet, or that changed, has a number in `pending`, the highest for the latest. Ids are in the order of days (`rowOrder.ts`).
 * `flags` has a bit for each value of the closed lists (`noteFlags.ts`); days are numbers (`dayNumber.ts`), and so are grades (`gradeBound.ts`).
 * An `outlet` is a source on a site, either of which may be empty: a few numbers for what would be long ids in every note.
 * The `weight` of an entity in a note says how it is tagged there (`tagWeight.ts`).
 * `noteFilter` has all that most filters ask for, so that a search for nothing else need not read the notes.
 * Source: sqlite.org/fts5.html.
 */
export const schema = `
CREATE TABLE state(name TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE note(
  id INTEGER PRIMARY KEY,
  noteId TEXT NOT NULL UNIQUE,
  pending INTEGER,
  live INTEGER NOT NULL DEFAULT 0,
  flags INTEGER NOT NULL DEFAULT 0,
  publishedMin INTEGER,
  publishedMax INTEGER,
  language TEXT,
  grade INTEGER,
  credibility INTEGER,
  ownGrade INTEGER,
  sourceId TEXT,
  domain TEXT,
  outlet INTEGER
);
CREATE INDEX notePending ON note(pending) WHERE pending IS NOT NULL;
CREATE INDEX noteLive ON note(live, id);
CREATE INDEX noteFilter ON note(live, id, flags, publishedMin, publishedMax, language, grade, outlet);
CREATE INDEX noteOutlet ON note(outlet) WHERE live = 1;
CREATE INDEX noteLanguage ON note(language) WHERE live = 1;
CREATE TABLE noteEntity(entityId TEXT, note INTEGER, weight INTEGER NOT NULL, PRIMARY KEY(entityId, note)) WITHOUT ROWID;
CREATE INDEX noteEntityNote ON noteEntity(note);
CREATE TABLE noteEvent(type TEXT, note INTEGER, PRIMARY KEY(type, note)) WITHOUT ROWID;
CREATE INDEX noteEventNote ON noteEvent(note);
CREATE TABLE noteFact(type TEXT, note INTEGER, PRIMARY KEY(type, note)) WITHOUT ROWID;
CREATE INDEX noteFactNote ON noteFact(note);
CREATE TABLE noteQuestion(linkId TEXT, questionId TEXT, note INTEGER, PRIMARY KEY(linkId, note)) WITHOUT ROWID;
CREATE INDEX noteQuestionQuestion ON noteQuestion(questionId, note);
CREATE INDEX noteQuestionNote ON noteQuestion(note);
CREATE TABLE link(rowId TEXT, note INTEGER, PRIMARY KEY(rowId, note)) WITHOUT ROWID;
CREATE INDEX linkNote ON link(note);
CREATE TABLE entity(entityId TEXT PRIMARY KEY, kind TEXT, name TEXT) WITHOUT ROWID;
CREATE TABLE entityName(
  entityId TEXT,
  key TEXT,
  name TEXT,
  isTyped INTEGER NOT NULL,
  PRIMARY KEY(entityId, key, name)
) WITHOUT ROWID;
CREATE INDEX entityNameKey ON entityName(key);
CREATE TABLE source(sourceId TEXT PRIMARY KEY, name TEXT, key TEXT, domain TEXT, reliability TEXT) WITHOUT ROWID;
CREATE TABLE outlet(id INTEGER PRIMARY KEY, sourceId TEXT, domain TEXT, UNIQUE(sourceId, domain));
CREATE TABLE question(questionId TEXT PRIMARY KEY, text TEXT) WITHOUT ROWID;
CREATE VIRTUAL TABLE text USING fts5(
  title, body, tags, facts, content='', contentless_delete=1, tokenize='ascii', prefix='2 3'
);
CREATE VIRTUAL TABLE heading USING fts5(
  title, tags, content='', contentless_delete=1, tokenize='ascii', prefix='1 2 3'
);
CREATE VIRTUAL TABLE eventText USING fts5(words, content='', contentless_delete=1, tokenize='ascii');
`;
