import type { ReactNode } from 'react';
import { EntityList } from '#features/companies/EntityList.tsx';
import { NoteList } from '#features/library/NoteList.tsx';
import { QuestionList } from '#features/questions/QuestionList.tsx';
import { SearchResults } from '#features/search/SearchResults.tsx';
import type { View } from '#ui/route.ts';

/** The views whose list is not a collection of notes; `undefined` where they have none, and the reader takes its place. */
const lists: Readonly<Partial<Record<View, ReactNode>>> = {
  entities: <EntityList />,
  search: <SearchResults />,
  timeline: undefined,
  graph: undefined,
  figures: undefined,
  compare: undefined,
  questions: <QuestionList />,
  feeds: undefined,
  queue: undefined,
  settings: undefined,
};

/** What stands in the list's place in a view. */
export function listOf(view: View): ReactNode {
  return view in lists ? lists[view] : <NoteList />;
}
