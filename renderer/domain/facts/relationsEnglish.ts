import { bareEnglishPost } from './postWords.ts';
import { type RelationPattern, relation } from './relationPattern.ts';

/** What may stand between a preposition and the company: "Norway's privacy watchdog,", "tech market research firm". */
const described =
  '<the>(?:(?!(?:who|which|that|has|had|have|is|was|said|and|or|but|to)\\b)[^\\s.,;:!?()"\uE000-\uE002]{1,20} ){0,6}?(?:[^\\s.,;:!?()"\uE000-\uE002]{1,20}, )?';
const aside = '(?:,| \\(\\d\\),| –| —|,? who (?:is|was|serves as|works as|also is))(?: also| now| currently)?';
const share = '(?:stake|holding|interest|share)s?';
const adverb = '(?: (?:also|now|currently|already|still|jointly|wholly|fully|partly|privately))?';

/** English. */
export const englishRelations: readonly RelationPattern[] = [
  // What a person is at a company.
  relation('post', 0.92, `<to>${aside} <the><role>(?<tail>(?: [^.;:!?()"]{1,80}?)?) at ${described}<from>`),
  relation(
    'post',
    0.92,
    `<to>${aside} <the><role>(?<tail>(?: (?:of|for|on|in) [^.,;:!?()"\uE002]{1,50}?| [^\\s.,;]{3,20})?) (?:of|for|in|with) ${described}<from>(?! (?:sellers|customers|users|employees|investors|workers|fans)(?![\\p{L}]))`,
  ),
  relation('post', 0.8, `<to>${aside} an? (?<role><few>) (?:at|with) ${described}<from>`),
  relation(
    'post',
    0.92,
    `<to>${aside} <from's> <role>(?<tail>(?: (?:of|for) [^.,;:!?()"\\uE000-\\uE002]{3,50}?)?)(?=[.,;:!?)"]| (?:said|says|told|who|in a|on)(?![\\p{L}])|$)`,
  ),
  relation('post', 0.92, `<from's>(?: recently named| newly appointed| longtime)? <role>,? <to>`),
  relation('post', 0.88, '<from> <role>,? <to>'),
  relation(
    'post',
    0.88,
    `(?<role>${bareEnglishPost})(?: and ${bareEnglishPost})? (?:of|at|for) ${described}<from>,? <to>`,
  ),
  relation(
    'post',
    0.85,
    `<from>(?: has)? (?:named|appointed|hired|tapped|promoted|poached) <to> (?:as|to be)? ?<the><role>`,
  ),
  relation(
    'post',
    0.85,
    `<to> (?:is|became|joined|joins|was named|was appointed|has been named|has been appointed)(?: as)? <the><role>(?: [^.,;:!?()"]{1,40}?)? (?:of|at|for) <the><from>`,
  ),
  relation('post', 0.64, '<to> (?<role>)(?:of|from|at) <the><from:company>'),
  relation(
    'post',
    0.82,
    '(?<=^|[,("] ?|(?<![\\p{L}])(?:by|said|says|told|and|new) |\uE006 )(?:company )?(?<role>(?:CEO|CFO|COO|CTO|chief executive(?: officer)?|chairman|chairwoman|president and CEO|(?:co-?)?founder)(?: and (?:former |co-?)?(?:CEO|chairman|president|(?:co-?)?founder))?),? <to>',
  ),
  // Owners and parts.
  relation(
    'owns',
    0.9,
    `<from>,? (?:which |who )?(?:has |already )?${adverb}(?:owns|holds|controls|own|held|holding|acquired|bought|buying|acquiring)(?: about| nearly| roughly| more than| just under| over)?(?: an?)? <percent>(?: ${share})?(?: of| in) <the><to>`,
  ),
  relation('owns', 0.9, `<from>(?: <few>)? <percent> ${share} (?:in|of) <the><to>`),
  relation('owns', 0.88, `<to>,? (?:which |that )?(?:is |was )?<percent>[ -]owned by <the><from>`),
  relation('owns', 0.88, `<from>,?(?: which| who| that)?${adverb} owns <gap><the><to+>`),
  relation('owns', 0.85, `<from>,? <the>(?:<few> )?owner of <the><to+>`),
  relation('owns', 0.88, `<from>,? \\(?(?:which|who) owns <gap>, <to>`),
  relation('owns', 0.85, `<to>,?(?: which is| is| which are| are)?${adverb} (?:co-)?owned by <the><from>`),
  relation('owns', 0.9, '<from>-owned <few><to>'),
  relation('owns', 0.8, "<to>(?:'s)? owner,? <from>"),
  relation('owns', 0.66, "<from:company>'s <mod><to:company>", { needsKnown: true }),
  relation('owns', 0.68, "<from:person>'s? <to:company>(?! \\p{L}{3,}er\\b)"),
  relation('owns', 0.78, `<from>(?: has| had)?,? (?:acquired|purchased|bought|took over) <the><mod><to>`),
  relation(
    'owns',
    0.85,
    `<from>, a (?:\\p{L}+ )?(?:chain|group|publisher|network|portfolio) of <few>(?:including|such as) <the><to+>`,
  ),
  relation(
    'subsidiary_of',
    0.92,
    `<from>,? (?:which is |is |now )?(?:<the>)<mod>(?:subsidiary|unit|division|affiliate|arm|part|brand|business unit) (?:of|owned by) <the><to>`,
  ),
  relation('subsidiary_of', 0.88, `<to's> <mod>(?:subsidiary|unit|division|affiliate|arm)s?,? <from+>`),
  relation('subsidiary_of', 0.85, '<to> (?:subsidiary|unit|affiliate) <from>'),
  relation(
    'subsidiary_of',
    0.9,
    '<to>,? (?:the |which is the )?(?:(?:corporate|ultimate) )?(?:parent|parent company) of <the><from>',
  ),
  relation('subsidiary_of', 0.92, "<from's> (?:corporate )?parent(?: company)?,? <to>"),
  relation('subsidiary_of', 0.9, "<to>, <from's> (?:corporate )?parent"),
  relation('subsidiary_of', 0.85, 'parent company of <from>,? <to>'),
  relation(
    'invests_in',
    0.9,
    `<to's> (?:largest|biggest|main|major|lead|top)? ?(?:and <few>)?(?:investor|shareholder|backer|stakeholder),? ${described}<from>`,
  ),
  relation(
    'invests_in',
    0.9,
    `<from>, <to's> (?:largest|biggest|main|major|lead|top)? ?(?:investor|shareholder|backer)`,
  ),
  relation(
    'invests_in',
    0.88,
    `<from>,?(?: which| who)?(?: has| had| already| is| was| became| become| remains| it had become)*(?: the| an?)? ?(?:largest|biggest|main|major|lead|early|minority|existing|significant)? ?(?:investor|shareholder|stakeholder|backer) (?:in|of) <the><to>(?:,? (?:with|holding|owning) <percent>)?`,
  ),
  relation(
    'invests_in',
    0.86,
    `<from>,?(?: which| who)? (?:has |also |already |still )*(?:holds|owns|has|held|bought|acquired|took|takes) (?:an?|its|their) (?:[^\\s.,;%]{1,14} )?(?:stake|minority stake|interest) in <the><to>`,
  ),
  relation('invests_in', 0.82, `<from>(?: has| had| also)?(?: already)? invest(?:ed|s) (?:<gap>)?in <the><to+>`),
  relation('invests_in', 0.85, `<to>,? (?:which is |is )?backed by <the>(?:<few> )?<from+>`),
  relation('invests_in', 0.82, `<from>-backed <few><to>`),
  relation('invests_in', 0.85, '<to> (?:investor|shareholder|backer) <from>'),
  // Partners, rivals, suppliers, customers.
  relation(
    'partner_of',
    0.85,
    `<from>(?:'s)? (?:<few>)?(?:partnered|partners|teamed up|teaming up|collaborat(?:ed|es|ing)|joined forces|allied)(?: <few>)? with <the>(?:<few> )?<to>`,
  ),
  relation(
    'partner_of',
    0.85,
    `<from>(?:'s)? <few>(?:partnership|alliance|collaboration|joint venture) with <the>(?:<few> )?<to>`,
  ),
  relation(
    'partner_of',
    0.85,
    '(?:partnership|alliance|collaboration|joint venture) between <the><from>,? and <the><to>',
  ),
  relation('partner_of', 0.82, `<from>, in (?:partnership|collaboration|alliance) with <the><to>`),
  relation('partner_of', 0.85, `<from>(?:'s|,| is)? (?:<the>|an? )?<mod>partner(?: of)?,? <the><to>`),
  relation(
    'partner_of',
    0.8,
    `<from> and <to> (?:are|have been|have) (?:partners|partnered|collaborated|joined forces|teamed up)`,
  ),
  relation('competitor_of', 0.88, "<from's> <mod>(?:rival|competitor)s?,? <to+>"),
  relation('competitor_of', 0.85, `<from>(?: and|,)?(?: its| longtime| arch| fellow)*[ -](?:rival|competitor)s? <to+>`),
  relation(
    'competitor_of',
    0.88,
    `<from>,?(?: which| that)?(?: also| now)? (?:competes?|competing|vies|vying|rivals) (?:directly |head-on )?(?:with|against)? ?<the>(?:<few>like |such as )?<to+>`,
  ),
  relation('competitor_of', 0.85, `<from>, (?:an?|the|its) <mod>(?:rival|competitor) (?:of|to) <the><to>`),
  relation('competitor_of', 0.75, `<from> <few>(?:take|taking|takes|took) on <the>(?:rivals? )?<to>`),
  relation('competitor_of', 0.8, `(?:rivalry|competition) between <from> and <to>`),
  relation(
    'supplier_of',
    0.88,
    `<from>,? (?:which |that )?(?:also |has |now )*(?:supplies|supplied|supplying|supply) (?:<gap>to )?<the><to+>`,
  ),
  relation(
    'supplier_of',
    0.88,
    `<from>,? (?:which is |is |was )?(?:<the>)<mod>(?:supplier|contractor|vendor|provider) (?:to|of|for) <the><to>`,
  ),
  relation('supplier_of', 0.88, `<to's> <mod>(?:supplier|contractor|vendor)s?,? <from+>`),
  relation('supplier_of', 0.85, `<to>(?: <few>)? (?:supplied|provided|made|manufactured) by <the><from:company>`),
  relation('supplier_of', 0.84, '<to> supplier <from>'),
  relation(
    'supplier_of',
    0.8,
    `<from>,?(?: which| that| also| has)* (?:provide[sd]?|providing|powers|powered) <gap>(?:for|of|to|behind) <the><to>`,
  ),
  relation(
    'customer_of',
    0.88,
    `<to's> <mod>(?:customer|client)s?,?(?: include| includes| including| such as| like)? <from+>`,
  ),
  relation(
    'supplier_of',
    0.84,
    '<from>, (?:the|an?) <few>(?:that|which) (?:also )?(?:provide[sd]?|supplie[sd]|supply|powers?|powered) <gap>(?:of|for|to|behind) <the><to>',
  ),
  relation('customer_of', 0.86, `<from>,? (?:which is |is |was )?(?:<the>)<mod>(?:customer|client) of <the><to>`),
  relation('customer_of', 0.84, `<from>(?: <few>)? (?:buys|sources|purchases|gets) <few>from <the><to:company>`),
  relation(
    'integrates_with',
    0.86,
    `<from:product|company>(?:,|'s)? <gap>(?:integrat(?:es?|ed|ing|ion)|compatible|interoperates?|works|syncs) with <the><to+:product>`,
  ),
  relation(
    'integrates_with',
    0.82,
    `<from:product><gap>(?:comes? (?:standard )?with|supports?|integrated) <the><to+:product>`,
  ),
  relation(
    'litigates_with',
    0.9,
    `<from>(?: has| had| also| is)? (?:sued|sues|suing|taken legal action against) <the><to>`,
  ),
  relation(
    'integrates_with',
    0.84,
    '(?:^|, )it (?:also )?(?:comes? (?:standard )?with|supports?|works with|is compatible with|integrates with) <to+:product>',
  ),
  relation('litigates_with', 0.9, `<to> (?:is|was|has been|is being) sued by <the><from>`),
  relation(
    'litigates_with',
    0.86,
    `<from>(?:'s)? <gap>(?:lawsuit|suit|legal action|complaint|legal battle|court case|litigation) (?:against|with) <the><to>`,
  ),
  relation('litigates_with', 0.9, '<from> v\\.? <to>'),
  relation('litigates_with', 0.85, '(?:lawsuit|legal battle|litigation|court case|dispute) between <from> and <to>'),
  relation('litigates_with', 0.8, 'plaintiff(?: <few>)?,? <from>,? <gap>(?:from|on|against) <the><to>'),
  relation(
    'founded_by',
    0.9,
    '<from>,? (?:which was |was |is )?(?:co-?)?(?:founded|created|started|established)(?: in \\d{4})?(?: in <any>)? by <the>(?:<few>(?= ))?<to+>',
  ),
  relation('founded_by', 0.88, '<to>,? (?:who )?(?:co-?)?founded <the><from>'),
  relation('founded_by', 0.82, '<to:company><few>that (?:created|founded) <the><from>'),
  relation('board_member_of', 0.88, `<from>,? (?:who )?(?:also )?(?:sits|serves|is) on <to's> board`),
  relation(
    'board_member_of',
    0.88,
    '<from>,? (?:who )?(?:also )?(?:sits|serves|is) on the board(?: of directors)? of <the><to>',
  ),
  relation(
    'board_member_of',
    0.86,
    `<from>,? (?:a |an )?(?:independent |non-executive )?(?:board member|member of the board(?: of directors)?|director on the board) (?:of|at) <the><to>`,
  ),
  relation('board_member_of', 0.86, `<from>(?: <few>)? joined <the>(?:board(?: of directors)? of <the>)<to>`),
  relation(
    'makes',
    0.86,
    "<from's:company> <mod><to+>(?! (?:account|page|feed|channel|profile|handle|post)s?(?![\\p{L}]))",
  ),
  relation(
    'makes',
    0.88,
    `<from:company>(?: (?:has|have|had|will|is|to|also|today|today|on \\p{L}+|recently|now|finally|plans|expected|first|just))* (?:launch(?:ed|es|ing)?|unveil(?:ed|s|ing)?|introduc(?:ed|es|ing|e)|reveal(?:ed|s|ing)?|releas(?:ed|es|ing|e)|debut(?:ed|s|ing)?|mak(?:es|e|ing)|built|builds?|develop(?:s|ed|ing)?|produc(?:es|ed|e)|manufactures?|operates?|display(?:s|ing)?|rolling out|rolled out|pulled the covers off|taken the covers off) <few><to+>`,
  ),
  relation(
    'makes',
    0.88,
    '<to>,? (?:<the>)<mod>(?:made|developed|built|created|produced|manufactured|operated|launched|run) by <the><from:company>',
  ),
  relation('makes', 0.84, '<to>,? from <the><from:company>(?=[.,; ]|$)'),
  relation(
    'makes',
    0.88,
    '<from:company>,? (?:the |which is the )?<mod>(?:maker|developer|creator|publisher|manufacturer) of <the><to+>',
  ),
  relation('makes', 0.86, "<to>(?:'s)? (?:maker|developer|creator|publisher|manufacturer|parent),? <from>"),
  relation('makes', 0.74, '<from:company> <to>'),
  relation(
    'makes',
    0.8,
    "<from:company>(?:'s)? (?:\\p{L}+ )?(?:models|cars|vehicles|products|apps|services|devices|games|brands|phones)(?:,)? (?:like|such as|including) <the><to+>",
  ),
  relation(
    'operates_in',
    0.88,
    `<from>,? (?:which |that )?(?:also |now |currently )*(?:operates?|operating|does business|is active|is present|sells|is available) (?:<few>)?(?:in|across|throughout) <the><to+>`,
  ),
  relation(
    'operates_in',
    0.85,
    `<from>(?:'s)? (?:<few>)?(?:plant|factory|factories|plants|offices?|stores?|operations|subsidiary|data cent(?:er|re)s?|warehouses?|locations|properties)(?: <few>)? in <the><to+>`,
  ),
  relation('operates_in', 0.72, '<from>,? (?:which is )?(?:based|headquartered) in <the><to>'),
  relation('operates_in', 0.7, '<to>-based <few><from>'),
];
