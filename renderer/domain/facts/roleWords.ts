import { foldedPattern } from './readText.ts';

/*
 * The small words around names that give them their roles in an event, in English, French, German and Chinese, for folded text.
 */

/** Right before a verb that is in the passive. */
export const passiveBefore = foldedPattern(
  String.raw`(?:\b(?:is|are|was|were|be|been|being|get|gets|got)(?: (?:also|now|already|reportedly|being|[a-z]+ly))?|\b(?:est|sont|a été|ont été|été|être|sera|seront|fut)(?: [a-z]+ment)?|被|遭|获)\s*$`,
);
/** German puts it anywhere. */
export const germanPassive = foldedPattern(String.raw`\b(?:wird|wurde|wurden|werden|worden)\b`);
/** Before who does what is done to others. */
export const agent = foldedPattern(
  String.raw`(?:\bby(?: the| its)?|\bpar(?: le| la| les| l['’]| son| sa)?|\bvon(?: der| dem)?|\bdurch(?: die| den| das)?|被|遭|由)[\sa-z]{0,25}$`,
);
/** Before a partner. */
export const withWords = foldedPattern(
  String.raw`(?:\bwith(?: the| its)?|\bavec(?: le| la| l['’]| les| son)?|\bmit(?: der| dem)?|与|和|同|跟)[\sa-z]{0,22}$`,
);
/** Before who gives or sells. */
export const fromWords = foldedPattern(
  String.raw`(?:\bfrom(?: the)?|\bauprès d[eu]|\bvon(?: der| dem)?|从)[\sa-z]{0,16}$`,
);
/** Before who backs a deal. */
export const ledBy = foldedPattern(
  String.raw`(?:\bled by|\bbacked by|\bmené[e]? par|\bemmené[e]? par|\bangeführt von|由(?=[^，。；]{0,12}$))[\sa-z]{0,16}$`,
);
/** Before who receives. */
export const toWords = foldedPattern(String.raw`(?:\bto(?: the)?|\bà|\bau|\ban(?: die| den| das)?|给|向)\s*$`);
/** Before the platform that it happens on. */
export const whereWords = foldedPattern(
  String.raw`\b(?:on|onto|sur|auf)(?: (?:the|its|le|la|les|sa|son|ses|der|dem|den|seiner|ihrer))? $|在$`,
);
/** After who tells of it. */
export const speaking = foldedPattern(
  String.raw`^(?:['’]s)?,? (?:reported|reports|said|says|told|wrote|writes|noted|a déclaré|a indiqué|a annoncé à|rapporte|affirme|sagte|berichtet|berichtete|schreibt|meldet)\b|^(?:报道|称|表示|消息)`,
);
/** Before who tells of it. */
export const quoted = foldedPattern(
  String.raw`(?:according to|told|selon|d['’]après|laut|zufolge|gegenüber|contacted by|reviewed by|据|告诉)(?: the| la| le| der| dem| die)?\s*$`,
);
/** Between names of a list. */
export const joined = foldedPattern(
  String.raw`^[ \u00A0]?(?:,|、|;|and|et|und|&|以及|和|与)(?: (?:and|et|und) )?(?: the| la| le)?[ \u00A0]?$|^ (?:and|et|und) $`,
);

/** Before a name that depends on another word. */
export const depending = foldedPattern(
  String.raw`\b(?:of|for|with|from|at|in|on|than|like|including|de|du|des|d['’]|chez|avec|pour|von|vom|bei|beim|mit|für|aus|in)(?: the| its| la| le| les| l['’]| der| dem| den)? ?$`,
);
/** Between a verb and a name that is not what it is done to. */
export const indirect = foldedPattern(
  String.raw`\b(?:from|on|at|to|that|which|who|through|via|when|after|before|until|because|auprès|chez|pour|qui|bei|auf|für|die|der)\b`,
);

/** Between a company's name and that of somebody of it. */
export const postOf = foldedPattern(
  `^(?:['’]s)?[ -](?:(?:vice|senior|former|chief) )*(?:co-?founders?|founders?|ceo|cfo|coo|cto|chief executive|executive|executive officer|chairman|chairwoman|president|boss|chef|chefin|gründer|gründerin|vorstand|sprecher|sprecherin|spokes[a-z]+|analyst|director|manager|lawyer|strategist|economist|reporter|owner|partner) `,
);
