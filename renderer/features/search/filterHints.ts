/** What the search understands beside words, as it is typed, and where the caret goes on from the end. */
export const filterHints = [
  { typed: 'company:', text: 'hint-company' },
  { typed: 'event:', text: 'hint-event' },
  { typed: 'source:', text: 'hint-source' },
  { typed: 'lang:', text: 'hint-lang' },
  { typed: 'after:', text: 'hint-after' },
  { typed: 'before:', text: 'hint-before' },
  { typed: '"…"', text: 'hint-phrase' },
  { typed: '-…', text: 'hint-not' },
] as const;
