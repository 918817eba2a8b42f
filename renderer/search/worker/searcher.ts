import type { Database } from '@sqlite.org/sqlite-wasm';
import type { AnswerOf, IndexRequest } from '#search/protocol.ts';
import { askIndex, type IsWanted } from './answerSearch.ts';
import { completeAnswer, type Shown } from './completeAnswer.ts';
import { listCompletions } from './completions.ts';
import { countNew } from './countNew.ts';
import { completeFacets, countFacets } from './facets.ts';
import type { Follower } from './follow.ts';
import { isBroken } from './isBroken.ts';
import type { Index } from './openIndex.ts';
import { createRankingCache } from './rankingCache.ts';
import { createReprintLinks } from './reprintLinks.ts';
import { listShownLinks } from './shownLinks.ts';
import { createShownNotes } from './shownNotes.ts';
import { getCursor } from './state.ts';
import { chooseTellingWords, readNoteWords } from './tellingWords.ts';
import type { Turns } from './turns.ts';

/** Answers whatever windows ask of the index. */
export interface Searcher {
  answer(request: IndexRequest, isWanted: IsWanted): Promise<AnswerOf[IndexRequest['kind']]>;
}

/** Makes the searcher of an index. */
export function createSearcher(index: Index, follower: Follower, turns: Turns): Searcher {
  const cache = createRankingCache(() => turns.written);
  // Whatever changes in the library moves the cursor.
  const version = () => getCursor(index.db);
  const shown: Shown = {
    notes: createShownNotes(version),
    reprints: createReprintLinks(version),
    listLinks: (noteIds) => ask((db) => listShownLinks(db, noteIds)),
  };

  /** A spoilt index is found out by whoever reads it first; then it is made anew, and what it has so far is searched. */
  async function ask<Answer>(job: (db: Database) => Answer | Promise<Answer>): Promise<Answer> {
    let { db } = index;
    const read = () => {
      db = index.db;
      return job(db);
    };
    try {
      return await turns.read(read);
    } catch (error) {
      // Closed under the search, as another one came upon the damage first.
      const isReplaced = db !== index.db;
      if (!isReplaced && !isBroken(error)) throw error;
      index.rebuild(db, 'damaged');
      follower.wake();
      return turns.read(read);
    }
  }

  return {
    async answer(request, isWanted) {
      switch (request.kind) {
        case 'search': {
          const found = await ask((db) => askIndex(db, request, cache, isWanted));
          return completeAnswer(found, request, follower.progress, shown);
        }
        case 'facets':
          return completeFacets(await ask((db) => countFacets(db, request.query)));
        case 'new':
          return ask((db) => countNew(db, request));
        case 'complete':
          return ask((db) => listCompletions(db, request));
        case 'telling': {
          const words = await readNoteWords(request.noteId);
          return ask((db) => chooseTellingWords(db, words));
        }
        default:
          return request satisfies never;
      }
    },
  };
}
