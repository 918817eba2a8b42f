import type { EntityKind } from '#domain/entity.ts';
import { foldName } from '#domain/fold.ts';
import { isCommonNoun, isCommonWord } from './commonWords.ts';
import { givenNames } from './givenNames.ts';
import type { NamePart } from './nameParts.ts';
import { nameOf } from './nameRuns.ts';
import type { NameToken } from './nameTokens.ts';
import {
  companyWords,
  generic,
  legalForms,
  organisationWords,
  personTitles,
  placeWords,
  productWords,
  sayingVerbs,
  topicWords,
} from './nameWords.ts';
import { isPlaceOrPeople } from './places.ts';
import { wellKnownKind } from './wellKnownNames.ts';

/** How much speaks for each kind of a name. */
export type KindVotes = Record<'company' | 'person' | 'product', number>;

/** What in a name itself speaks for its kind. */
export function votesOfForm(tokens: readonly NameToken[], isEnglish: boolean): KindVotes {
  const votes: KindVotes = { company: 0, person: 0, product: 0 };
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last) return votes;
  const isOrganisation = tokens.some(
    ({ folded }, index) => organisationWords.has(folded) && (index > 0 || tokens.length > 1),
  );
  if (isOrganisation) votes.company += 3;
  if (tokens.length > 1 && legalForms.has(last.folded)) votes.company += 6;
  const isPlace = tokens.length > 1 && placeWords.test(last.folded);
  if (tokens.length >= 2 && tokens.length <= 4 && givenNames.has(first.folded) && !isOrganisation && !isPlace)
    votes.person += 4;
  if (tokens.length === 3 && /^\p{Lu}\.$/u.test(tokens[1]?.text ?? '')) votes.person += 4;
  if (tokens.length >= 2 && /^\p{Lu}\.(?:\p{Lu}\.)*$/u.test(first.text) && first.text !== 'U.S.') votes.person += 3;
  const known = wellKnownKind(nameOf(tokens));
  if (known) votes[known] += 6;
  else if (!isOrganisation) votes.person += looksLikePerson(tokens, isEnglish);
  if (/^\p{Lu}{2,}$/u.test(first.text) && tokens.length === 1) votes.company += 1.5;
  const isPlain = tokens.length === 2 && isCommonWord(first.folded);
  if (tokens.length > 1 && /^(?:\p{Lu}?\d+\w?|pro|max|mini|plus|one|\d{4})$/iu.test(last.text) && !isPlain)
    votes.product += 3;
  else if (tokens.length > 2 && tokens.slice(1).some(({ text }) => /^\d{1,4}\p{L}?$/u.test(text))) votes.product += 3;
  if (/\+$/.test(last.text)) votes.product += 3;
  if (tokens.length > 1 && productWords.test(last.folded) && !legalForms.has(last.folded))
    votes.product += isOrganisation ? 1 : 3;
  if (/^[a-z]\p{Lu}/u.test(first.text) || (!isOrganisation && /\p{L}{2}\d+$/u.test(first.text))) votes.product += 2;
  if (/\.(?:com|fr|de|net|org|io)$/iu.test(last.text)) votes.company += 2;
  return votes;
}

const plainWord = /^\p{Lu}['’]?\p{Ll}+(?:[-‐]?\p{Lu}\p{Ll}+)?$/u;

/** Two words with capitals that are no others than names are most often a person's. */
function looksLikePerson(tokens: readonly NameToken[], isEnglish: boolean): number {
  if (tokens.length !== 2 || !tokens.every(({ text }) => plainWord.test(text))) return 0;
  if (tokens.some(({ folded }) => isPlaceOrPeople(folded) || isNoName(folded))) return 0;
  const isCommon = isEnglish ? isCommonWord : isCommonNoun;
  const common = tokens.filter(({ folded }) => isCommon(folded)).length;
  return common === 0 ? (isEnglish ? 2.2 : 1.8) : isEnglish ? 0.3 : 0.8;
}

function isNoName(word: string): boolean {
  return generic.has(word) || legalForms.has(word) || productWords.test(word) || placeWords.test(word);
}

const launching =
  /^(?:launch|launched|launches|launching|unveil|unveiled|unveils|introduced|introduces|debuted|debuting|use|uses|using|via|lance|devoile|utilise|utiliser|download|stream|streaming|drive|buy)$/u;
const called = /^(?:called|dubbed|baptisee?|appelee?|nommee?|namens|genannt)$/u;
const owners =
  /^(?:its|their|his|her|your|our|son|sa|ses|leur|sein|seine|seinen|seiner|seinem|ihre|ihren|ihrer|new|all-new|nouveau|nouvelle|neue|neuen|neues|neuer)$/u;
const companyDeeds =
  /^(?:announced|announces|denied|denies|supprime|supprimer|envisage|ferme|annoncera|recrute|acquired|acquires|bought|reported|reports|plans|planned|agreed|agrees|launched|launches|operates|sells|sold|filed|sued|owns|owned|employs|hired|cut|cuts|raised|raises|expects|declined|posted|invested|builds|built|unveiled|partnered|shelved|confirmed|offers|competes|has|annonce|rachete|lance|emploie|possede|detient|prevoit|propose|investit|vend|vise|plant|plante|ubernimmt|ubernahm|kauft|kaufte|verkauft|verkaufte|will|meldet|meldete|baut|betreibt|bietet|beschaftigt|kundigt|kundigte|hatte)$/u;
const postsBeforeOf =
  /^(?:ceo|president|chairman|chairwoman|director|head|founder|co-founder|analyst|strategist|executive|officer|manager|pdg|directeur|directrice|patron|presidente?|fondateur|dg|operations|development|chef|vorstand|vorstandschef|geschaftsfuhrer|responsable|employees|shares)$/u;

/** What around a name in one place speaks for its kind. */
export function votesOfPlace(part: NamePart): KindVotes {
  const { tokens, title, before, after } = part;
  const votes: KindVotes = { company: 0, person: 0, product: 0 };
  const [previous, beforePrevious] = [before.at(-1), before.at(-2)];
  const [next, second] = after;
  const gapBefore = tokens[0]?.gap ?? '';
  const isNextClose = next !== undefined && /^(?:['’]s?)?[ \u00A0]?(?:[-‐])?$/u.test(next.gap);
  if (title.length > 0) votes.person += 4;
  else if (previous && gapBefore === ' ' && personTitles.has(previous.folded) && tokens.length <= 3) votes.person += 2;
  // "…,” said Shotwell", but not "Shotwell said Starship …".
  if (previous && sayingVerbs.test(previous.folded) && gapBefore === ' ' && /[,;"”»’“]/u.test(previous.gap))
    votes.person += 2;
  if (next && sayingVerbs.test(next.folded) && isNextClose) {
    votes.person += tokens.length > 1 ? 2 : 1;
    votes.company += 0.8;
  }
  if (next && /^,? ?$/.test(next.gap) && next.gap.startsWith(',') && isPost(after))
    votes.person += tokens.length > 1 ? 4 : 1.5;
  if (next && /^(?:who|qui|aged)$/u.test(next.folded)) votes.person += next.folded === 'qui' ? 0.5 : 2;
  if (previous && gapBefore === ' ' && companyWords.test(previous.folded) && !personTitles.has(previous.folded))
    votes.company += 3;
  if (isNextClose && next && companyWords.test(next.folded)) votes.company += 2.5;
  if (isNextClose && next && productWords.test(next.folded)) votes.product += 2;
  if (previous && gapBefore === ' ' && productWords.test(previous.folded) && !companyWords.test(previous.folded))
    votes.product += 2;
  if (previous && gapBefore === ' ' && (launching.test(previous.folded) || owners.test(previous.folded)))
    votes.product += 1.5;
  if (previous && /["“«‘]\s*$/u.test(gapBefore) && /^[,.]?["”»’]/u.test(next?.gap ?? '')) votes.product += 4.5;
  if (previous && called.test(previous.folded)) votes.product += 2;
  votes.product += asAThing(part);
  const said = apposition(part);
  if (said) votes[said] += 2.2;
  if (/^['’]s/u.test(next?.gap ?? '')) votes.company += 1;
  if (
    previous &&
    /^(?:of|de|d|von)$/u.test(previous.folded) &&
    beforePrevious &&
    /^(?:users|utilisateurs|nutzer|subscribers|version|launch|lancement)$/u.test(beforePrevious.folded)
  )
    votes.product += 1.5;
  if (isNextClose && next && companyDeeds.test(next.folded)) votes.company += 1;
  if (
    previous &&
    beforePrevious &&
    /^(?:of|at|for|with|de|d|du|chez|von|bei|der)$/u.test(previous.folded) &&
    postsBeforeOf.test(beforePrevious.folded)
  )
    votes.company += 3;
  else if (previous && /^(?:at|chez|bei|by|par)$/u.test(previous.folded)) votes.company += 0.7;
  if (second && next?.folded === 'and' && second.isCapital) votes.company += 0.2;
  return votes;
}

/** "Portéo, un vélo cargo", "le transporteur savoyard Transalpes": what is said to be what, right beside the name. */
function apposition({ tokens, before, after }: NamePart): 'company' | 'product' | undefined {
  const [next] = after;
  const [previous, noun] = [before.at(-1), before.at(-2)];
  if (next?.gap.startsWith(',') && /^(?:a|an|the|un|une|le|la|l|ein|eine|der|die|das)$/u.test(next.folded)) {
    const words = after.slice(1, 5).filter((_, index) => after.slice(1, index + 2).every(({ gap }) => gap === ' '));
    if (words.some(({ folded }) => companyWords.test(folded))) return 'company';
    if (words.some(({ folded }) => productWords.test(folded))) return 'product';
  }
  const isDescribed = previous?.gap === ' ' && tokens[0]?.gap === ' ' && /^\p{Ll}/u.test(previous.text);
  return isDescribed &&
    noun &&
    companyWords.test(noun.folded) &&
    !companyWords.test(previous.folded) &&
    !smallWord.test(previous.folded)
    ? 'company'
    : undefined;
}

const smallWord =
  /^(?:.{1,3}|said|says|that|with|from|will|have|were|been|also|dans|pour|avec|chez|sont|wird|sich|nach|beim)$/u;

/** Words after a name that begin no noun which the name would only describe. */
const goesOn =
  /^(?:is|was|are|were|has|had|will|would|can|could|may|gets|got|comes|came|goes|went|in|on|for|and|with|from|at|as|to|by|or|but|will|starts|costs|features|offers|until|when|while|est|a|sera|coute|arrive|en|pour|et|avec)$/u;

/** "The Sentra gets", "the 2020 Sentra": a thing has an article or a year, a company or a person has none. */
function asAThing({ tokens, before, after }: NamePart): number {
  const [previous, next] = [before.at(-1), after[0]];
  const [first] = tokens;
  if (!first || !previous || first.gap !== ' ' || /^\p{Lu}{2,}$/u.test(first.text)) return 0;
  if (/^(?:19|20)\d\d$/u.test(previous.text)) return 2.5;
  const isAlone = next === undefined || /[.,;:!?)—–]/u.test(next.gap) || goesOn.test(next.folded);
  if (!isAlone || !/^(?:the|all-new|redesigned|updated|refreshed|le|la)$/u.test(previous.folded)) return 0;
  // "Dans le Tarn" is somewhere.
  if (/^(?:dans|en|sur|vers)$/u.test(before.at(-2)?.folded ?? '')) return 0;
  return tokens.some(({ folded }) => organisationWords.has(folded) || placeWords.test(folded)) ? 0 : 1.2;
}

/** "…, president of", "…, an analyst at", "…, porte-parole de". */
function isPost(after: readonly NameToken[]): boolean {
  return after
    .slice(0, 5)
    .some(
      ({ folded, gap }, index) => (index === 0 || !gap.includes(',')) && personTitles.has(folded) && folded.length > 2,
    );
}

/** Two words with capitals may be anybody's; a person needs more. */
const minPerson = 1.5;

/** The likeliest kind of a name with these votes; one that nothing speaks for is most often a company's. */
export function kindOf(votes: KindVotes, name = ''): EntityKind {
  const { company, person, product } = votes;
  const words = foldName(name).split(' ');
  const last = words.at(-1) ?? '';
  if (words.length > 1 && person < 3 && placeWords.test(last)) return 'place';
  if (words.length > 1 && person < 3 && topicWords.test(last)) return 'topic';
  if (person >= minPerson && person > company + 0.5 && person >= product) return 'person';
  return product > company + 0.5 ? 'product' : 'company';
}

/** Adds up what two places or signs say. */
export function addVotes(one: KindVotes, other: KindVotes): KindVotes {
  return {
    company: one.company + other.company,
    person: one.person + other.person,
    product: one.product + other.product,
  };
}
