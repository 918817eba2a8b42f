import type { Mention } from '#domain/entity.ts';

/** How an entity is tagged in a note, the more the higher; 0 where it is only part of a fact. */
export type TagWeight = 0 | 1 | 2;

const weights = { subject: 2, mention: 1 } as const satisfies Record<Mention['salience'], TagWeight>;

/** What being the subject or a mere mention weighs. */
export function tagWeight({ salience }: Pick<Mention, 'salience'>): TagWeight {
  return weights[salience];
}
