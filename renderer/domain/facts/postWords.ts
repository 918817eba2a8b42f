import { anyMark, marks } from './nameMarks.ts';

/*
 * What people are called at a company, as pieces of regular expressions over masked sentences; our own tables. A phrase is a few words and a post, or two
 * posts joined by "and".
 */

const english =
  '(?:(?:co-?)?(?:CEO|CFO|CTO|COO|CMO|CIO|CPO|CRO|president|chairman|chairwoman|chairperson|chair|director|manager|head|chief|boss|founder|owner|officer|executive|exec|administrator|analyst|strategist|economist|spokes(?:person|man|woman)|professor|lecturer|fellow|scholar|scientist|researcher|meteorologist|engineer|designer|editor|correspondent|investigator|expert|consultant|adviser|advisor|counsel|lawyer|attorney|secretary|treasurer|partner|trader|dean|rector|provost|commissioner|governor|coach|producer|curator|investor|shareholder|co-?founder|strategist|lead|leader|VP|SVP|EVP|board member|physicist|astronomer|historian|activist|representative|principal|general counsel|chef|planner|coordinator|supervisor|superintendent))';
const french =
  "(?:(?:co-?|vice-)?(?:PDG|P-?DG|DG|DRH|CEO|directeur|directrice|président|présidente|fondateur|fondatrice|porte-parole|responsable|patron|patronne|analyste|économiste|stratégiste|professeure?|chercheur|chercheuse|avocate?|secrétaire|gérante?|chef|cheffe|dirigeante?|délégué|déléguée|administrateur|administratrice|actionnaire|rédacteur|rédactrice|consultante?|ingénieure?|médecin|propriétaire|numéro un|associée?|gastro-entérologue|investisseur|membre du conseil(?: d'administration| de surveillance)?))";
const german =
  '(?:[\\p{L}-]{0,24}(?:chef|chefin|CEO|CFO|vorstand|vorständin|vorstandsvorsitzende[rn]?|vorsitzende[rn]?|vorsitz|geschäftsführer|geschäftsführerin|sprecher|sprecherin|präsident|präsidentin|direktor|direktorin|leiter|leiterin|gründer|gründerin|aufsichtsrat|aufsichtsrats|aufsichtsratsmitglied|analyst|analystin|professor|professorin|rektor|rektorin|manager|managerin|inhaber|inhaberin|eigentümer|eigentümerin|eigner|sekretär|sekretärin|experte|expertin|ökonom|ökonomin|volkswirt|volkswirtin|forscher|forscherin|redakteur|redakteurin|investor|investorin|aktionär|aktionärin|anwalt|anwältin|mitglied|boss|head|partner))';
const chinese =
  '(?:(?:联合|共同|首席|执行|非执行|独立|高级|副|总|前|名誉)?(?:创始人|创办人|CEO|CFO|CTO|COO|首席执行官|首席财务官|首席技术官|首席运营官|首席[\\p{Script=Han}]{2,4}官|首席[\\p{Script=Han}]{0,4}(?:经济学家|分析师|科学家)|董事长|董事会主席|董事局主席|董事|总裁|总经理|经理|主席|行长|发言人|负责人|合伙人|分析师|院长|主任|教授|研究员|工程师|总监|主编|监事)(?:兼(?:首席执行官|CEO|总裁|总经理|董事长))?)';

const takers = marks.company + marks.product + marks.person + marks.anaphor + marks.possessive;
/** Words that stand in no name and in no title: what follows them is another phrase. */
const functionWords: Readonly<Record<string, string>> = {
  en: 'in|at|on|by|against|from|to|with|that|which|who|whom|whose|said|says|told|has|have|had|is|are|was|were|as|after|when|while|and|or|but|for|of|over|about|into|via|not|be|been|will|would|than|where|because|if|it|he|she|they|also',
  fr: 'dans|sur|par|contre|pour|à|au|aux|en|qui|que|dont|est|sont|a|ont|et|ou|mais|avec|sans|via|entre|après|de|du|des|se|ne|il|elle|où|car|si|plus',
  de: 'der|die|das|den|dem|des|durch|sagte|sagten|erklärte|betonte|dankte|so|in|an|auf|bei|mit|von|vom|zu|zum|zur|und|oder|hat|hatte|ist|sind|war|wird|wurde|dass|für|gegen|über|nach|aus|im|am|nicht|sich|auch|als|wie|es|er|sie|so',
};
/** A place may stand in a title: "China scholar". */
const letters = `[^\\s${takers}.,;:!?()"]{1,24}`;

/** A word that may belong to a title or stand before a name. */
function wordOf(language: string): string {
  return `(?!(?:${functionWords[language] ?? '(?!)'})\\b)${letters}`;
}

/** A few words that describe a name or a post. */
export function modifiers(language: string): string {
  return `(?:${wordOf(language)} ){0,4}?`;
}

/** The post with what may stand before it ("deputy associate administrator") and a second post ("founder and CEO"). */
function phrase(post: string, and: string, language: string): string {
  const word = wordOf(language);
  return `(?<![\\p{L}\\d])(?:${word} ){0,5}?${post}\\b(?:,? (?:${and}) (?:${word} ){0,4}?${post}\\b){0,2}`;
}

/** The phrase of each language. */
export const postWords: Readonly<Record<string, string>> = {
  en: phrase(english, 'and|&', 'en'),
  fr: `(?:${phrase(french, 'et', 'fr')}(?: (?:général|générale|délégué|déléguée|exécutif|exécutive|financier|financière|adjoint|adjointe|marketing|technique|commercial|commerciale|scientifique|en chef|opérationnel|opérationnelle|des? [^\\s${anyMark}.,;:]{3,20}(?= d)))*)`,
  de: phrase(german, 'und', 'de'),
  zh: `${chinese}(?:[、兼和]${chinese}){0,2}`,
};

/** A post straight after an article, for phrases that begin a pattern ("the chief executive of"). */
export const bareEnglishPost = `(?:(?:chief|senior|vice|executive|deputy|general|managing|financial|operating|technology|marketing|co)[ -]){0,3}${english}`;
