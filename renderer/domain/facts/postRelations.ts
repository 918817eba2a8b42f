import type { RelationType } from '#domain/relationType.ts';

/** A relation that a post tells of, and the words for the post. */
export interface PostRelation {
  readonly type: RelationType;
  readonly role?: string;
  /** From the person to the company, not the other way round. */
  readonly isFromPerson?: true;
}

const former =
  /^(?:(?:the |an? |l'|le |la |un |une |der |die |ein |eine )?(?:former(?:ly)?|ex-?|then|late|one-time|ancien|ancienne|ehemalige[rn]?|frühere[rn]?|damalige[rn]?|einstige[rn]?)(?:[\s-]|$)|前(?!台)|原(?!创))|(?:emeritus|a\. ?D\.)$/iu;
const founding = /(?:co-?)?founder|(?:co-?)?fondat(?:eur|rice)|(?:mit)?gründer|创始人|创办人/iu;
const onBoard =
  /\bboard member|member of the board|non-executive director|administrat(?:eur|rice)|membre du conseil|aufsichtsrats?(?:mitglied|vorsitzende[rn]?|chef|chefin)?|(?<!执行)董事(?!长|会|局|总)|监事/iu;
const owning = /\bowner|propriétaire|inhaber|eigentümer|\beigner/iu;
const investing = /investor|shareholder|actionnaire|investisseur|aktionär/iu;
/** Posts that a founder may hold besides, as against words that only describe a person ("activist and founder"). */
const office =
  /\b(?:C[EFTO]O|president|chair\w*|director|manag\w+|head|chief|boss|executive|PDG|DG|direct\w+|présidente?|patronne?|gérante?)\b|chef|vorstand|geschäftsführer|vorsitz|präsident|首席|总裁|总经理|董事长|主席/iu;
const joint = /,? (?:and|&|et|und) |[、和]|兼/u;
/** No posts: what a person or another company is called by its like. */
const noPost = /^(?:partner|associée?|mitglied|expert|activist|rival|attorney|lawyer|avocate?|anwalt|anwältin)$/iu;

/** The relations that a phrase such as "founder and former CEO" tells of between a company and a person. */
export function relationsOfPost(phrase: string): PostRelation[] {
  const words = phrase.trim().replace(/^(?:the|an?|its|le|la|l'|un|une|der|die|das|ein|eine) /iu, '');
  // "Dietmar Hoffmann vom Verband" says no post.
  if (words === '') return [{ type: 'employs' }];
  const pieces = words.split(joint).filter((piece) => piece.trim() !== '');
  const found: PostRelation[] = [];
  const roles: string[] = [];
  let isFormer = false;
  for (const piece of pieces) {
    // "Former founder and CEO" was both once; "founder and former CEO" still founded it.
    isFormer = isFormer || former.test(piece);
    if (founding.test(piece)) found.push({ type: 'founded_by' });
    else if (owning.test(piece)) found.push({ type: 'owns', isFromPerson: true });
    else if (investing.test(piece)) found.push({ type: 'invests_in', isFromPerson: true });
    else if (!isFormer && onBoard.test(piece))
      found.push({ type: 'board_member_of', role: piece.trim(), isFromPerson: true });
    else if (!isFormer) roles.push(piece.trim());
  }
  const isFounder = found.some(({ type }) => type === 'founded_by');
  const posts = isFounder ? roles.filter((role) => office.test(role)) : roles;
  if (posts.length > 0 && !posts.every((post) => noPost.test(post)))
    found.push({ type: 'employs', role: isFounder ? posts.join(' and ') : words });
  return found;
}
