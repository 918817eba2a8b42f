import { anyMark } from './nameMarks.ts';
import { withWordEdges } from './wordEdges.ts';

const negated = withWordEdges(
  String.raw`\b(?:not|never|no longer|n't|denied|denies|without|ne|n'|jamais|plus aucun|nicht|kein(?:e[nrm]?)?|nie)\b[^.,;]{0,30}$|(?:没有|未|不再|并非|否认)[^，。]{0,8}$`,
  'iu',
);
const unsure = withWordEdges(
  String.raw`\b(?:if|whether|unless|would|could|might|may|should|plans? to|planning to|wants? to|in talks|considering|hopes? to|bid for|aims? to|seeks? to|si|serait|aurait|pourrait|envisage|souhaite|veut|falls|ob|könnte|würde|wäre|will|soll(?:en)?|plant|möchte)\b[^.;]{0,40}$|(?:如果|可能|计划|拟|将|考虑|有意|希望)[^，。]{0,12}$`,
  'iu',
);
/** What was once and is no more. A post says so itself. */
const former =
  /(?<![\p{L}])(?:(?:former|ex-?|one-time|ancien(?:ne)?|ehemalige[nrms]?|frühere[nrms]?) ?(?:[\p{L}-]+ ){0,2}?(?:owner|parent|subsidiary|unit|partner|shareholder|investor|rival|supplier|customer|client|maker|propriétaire|filiale|maison|partenaire|actionnaire|fournisseur|eigentümer|tochter|mutter|partner|aktionär)|(?:formerly|previously|once|autrefois|jadis|ehemals|einst) )|前(?:母公司|股东|东家|合作伙伴)|曾经|原为/iu;
const pastPost =
  /(?:(?<![\p{L}])(?:ex-?|former|then|ancien(?:ne)?|ehemalige[nr]?|frühere[nr]?|einstige[nr]?) ?|(?<!目)前(?:任)?)(?:[\p{L}-]+ )?$/iu;
const lastName = new RegExp(`[${anyMark}][^${anyMark}]*$`, 'u');
const question = /\?"?$/u;
/** How far before a relation its wording may tell that it is only thought of, in UTF-16 units. */
const reach = 60;

/** How much less sure a relation from `start` to `end` of a masked sentence is by its wording: denied, only thought of, asked, or no more so. */
export function wordingDoubt(sentence: string, start: number, end: number, isPost: boolean): number {
  const before = sentence.slice(0, start);
  const within = sentence.slice(start, end);
  // Up to the last name, as a negation behind it belongs to what follows.
  const words = within.replace(lastName, '');
  const doubts: readonly (readonly [boolean, number])[] = [
    [negated.test(before) || negated.test(words), 0.4],
    [!isPost && former.test(within), 0.4],
    [unsure.test(before.slice(-reach)) || unsure.test(words), 0.3],
    [question.test(sentence.trimEnd()), 0.15],
  ];
  return doubts.reduce((sum, [applies, doubt]) => sum + (applies ? doubt : 0), 0);
}

/** Says whether what stands right before a post makes it a past one: "former Acme chief", "Ex-Acme-Chef". */
export function isPastPost(before: string): boolean {
  return pastPost.test(before);
}
