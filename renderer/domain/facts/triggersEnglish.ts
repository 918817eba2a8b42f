import { type EventTrigger, trigger } from './eventTrigger.ts';

const forms = '(?:s|es|d|ed|ing)?';
const near = '[^.;!?]{0,45}?';
const post =
  '(?:ceo|cfo|cto|coo|chief|chair(?:man|woman)?|president|director|head of|executive|board|managing|general manager|partner)';

/** English; in each row the verb in its forms or the noun. */
export const englishTriggers: readonly EventTrigger[] = [
  trigger('acquisition', 0.85, 'acquir(?:e|es|ed|ing)(?! taste)(?! the (?:skills|rights|ability|image))', {
    needsTwo: true,
    isDirect: true,
  }),
  trigger('acquisition', 0.8, '(?:key |series of )?acquisitions?(?:,? (?:of|including|by))'),
  trigger(
    'acquisition',
    0.7,
    '(?:bought|buys|to buy|buying|purchas(?:es|ed|ing)|to purchase|(?:takes|took|taking|take) over|snapp(?:ed|ing) up)',
    { needsTwo: true, isDirect: true },
  ),
  trigger('acquisition', 0.75, 'take-?overs? (?:of|bid|offer)|buy-?out of(?! existing)'),
  trigger(
    'acquisition',
    0.85,
    '(?:takes?|took|taken|taking|acquir[a-z]+|buy(?:s|ing)?|bought) (?:a |an )?(?:majority|controlling|51%)[^.;]{0,20}(?:stake|interest|position|ownership)',
  ),
  trigger(
    'stake_change',
    0.75,
    `(?:rais|increas|lower|reduc|sell|sold|buy|bought|tak|took|acquir|cut|build|built)${forms}[^.;!?]{0,30}\\bstake`,
  ),
  trigger(
    'stake_change',
    0.75,
    'tender offer|(?:share )?buy-?out of existing shareholders|share buy-?back(?: program)?',
  ),
  trigger('merger', 0.8, 'merg(?:e|es|ed|er|ing)(?! arbitrage| partner| talks (?:have )?(?:failed|ended))', {
    needsName: true,
  }),
  trigger(
    'divestiture',
    0.75,
    `(?:divest${forms}|divestiture|(?:spin(?:s|ning)? off|spin-?off of) (?:its|the|their)|spun off (?:its|the|from|as)|carve-?out)`,
  ),
  trigger(
    'divestiture',
    0.75,
    '(?:sell(?:s|ing)?|sold|sale of) (?:off )?(?:its |the |their |a )?[^.;!?,]{0,30}(?:business|unit|division|subsidiary|assets|arm|operations)(?!es)',
  ),
  trigger('joint_venture', 0.85, 'joint ventures?'),
  trigger(
    'funding_round',
    0.85,
    '(?:rais(?:e|es|ed|ing)|secur(?:e|es|ed|ing)|clos(?:e|es|ed)|land(?:s|ed)) (?:about |around |more than |nearly |another |up to |an additional )?(?:US)?[$€£]',
  ),
  trigger(
    'funding_round',
    0.8,
    'funding round|series [a-h](?= (?:round|funding|financing|investment|raise|led|of)|[,.)])|seed (?:round|funding)|(?:venture|debt|equity|new|fresh|rescue) (?:funding|financing)',
  ),
  trigger(
    'funding_round',
    0.75,
    '(?:inject|invest|commit|pump|lend|lent|provid|pledg)(?:s|ed|ing|ted|ting)?\\b[^.;!?]{0,25}(?=[$€£])',
    { needsAmount: true, isTurned: true },
  ),
  trigger('funding_round', 0.55, 'lifeline|bail-?out|rescue (?:package|deal|financing)', { needsAmount: true }),
  trigger(
    'ipo_listing',
    0.85,
    '(?:ipo|initial public offering|direct listing|stock market (?:listing|debut|flotation))s?',
  ),
  trigger('ipo_listing', 0.8, '(?:go|goes|going|went|gone) public|(?:public listing)'),
  trigger('joint_venture', 0.6, 'jointly (?:build|develop|operate|own)', { needsTwo: true }),
  trigger(
    'partnership',
    0.8,
    `partner(?:s|ed|ing)?(?: up)? with|team(?:s|ed|ing)? up with|join(?:s|ed|ing)? forces|collaborat(?:e|es|ed|ing) with|collaboration (?:with|between)`,
  ),
  trigger(
    'partnership',
    0.75,
    '(?:strategic |distribution |global |commercial |new |long-term |exclusive )*(?:partnership|alliance)s?',
    { needsName: true },
  ),
  trigger(
    'partnership',
    0.7,
    '(?:reach(?:ed|es)?|sign(?:ed|s)?|struck|strikes?|announced?|inked) (?:a |an )?[^.;!?,]{0,25}(?:agreement|deal|pact) with|(?:record|licensing|distribution|licence|content) (?:deal|agreement)',
  ),
  trigger(
    'contract_win',
    0.8,
    `(?:w[io]n(?:s|ning)?|secur(?:e|es|ed)|land(?:s|ed)|receiv(?:e|es|ed)|sign(?:s|ed)|clinch(?:es|ed))\\b[^.;!?]{0,40}\\b(?:contracts?|orders?|tender)`,
  ),
  trigger('contract_win', 0.8, 'award(?:s|ed|ing)?\\b[^.;!?]{0,40}\\b(?:contracts?|orders?|tender)', {
    isTurned: true,
  }),
  trigger(
    'contract_win',
    0.75,
    `(?:select|choos|chose|chosen|tapp|tap|pick|enlist)(?:e|s|es|ed|en|ing)?\\b[^.;!?]{0,40}(?:to (?:build|supply|provide|deliver|develop|operate|carry|join|send|make|run|manage|prepare|receive)|as (?:a |its )?supplier)`,
    { isTurned: true },
  ),
  trigger(
    'contract_win',
    0.7,
    '(?:add(?:s|ed|ing)?)[^.;!?]{0,40} (?:companies|suppliers|contractors)?[^.;!?]{0,20}to (?:a|its|the)[^.;!?]{0,20}(?:contract|program)',
    { isTurned: true },
  ),
  trigger('contract_win', 0.7, 'cancel(?:s|l?ed|ling)?[^.;!?]{0,25}(?:contract|order)s?', { status: 'failed' }),
  trigger(
    'product_launch',
    0.75,
    'launch(?:es|ed|ing)?(?! (?:vehicle|pad|day|site|window|customer|an? (?:investigation|attack|inquiry|probe|lawsuit|campaign))| (?:the|its|his|her|their) (?:strike|campaign|investigation|attack|offensive|war|bid|probe|inquiry|appeal|petition|protest|search|career|review))',
    { needsName: true },
  ),
  trigger(
    'product_launch',
    0.75,
    `unveil(?:s|ed|ing)?|(?<!directorial |his |her |my )debut(?:s|ed|ing)?|roll(?:s|ed|ing)? out|(?:tak|pull)(?:e|es|en|s|ed|ing)? the (?:covers|wraps) off|took the (?:covers|wraps) off`,
    { needsName: true },
  ),
  trigger(
    'product_launch',
    0.6,
    `introduc(?:e|es|ed|ing)|reveal(?:s|ed|ing)? (?:the|its|a) (?:[a-z0-9-]+ ){0,3}(?=[a-z0-9])|releas(?:e|es|ed|ing)(?! (?:a |the )?(?:statement|report|results))`,
    { needsTwo: true },
  ),
  trigger(
    'product_launch',
    0.75,
    '(?:go|goes|going|went|put) on sale(?! for)|is (?:now )?on sale (?:in|now|from)|will be available (?:from|in|starting|on)|hit(?:s|ting)? (?:the )?(?:market|shelves|showrooms)',
  ),
  trigger(
    'product_launch',
    0.6,
    '(?:due out (?:in|next|this|later)|deliveries (?:start|begin|from)|plans to fly|(?:missions?|flights|deliveries|production|sales) (?:could|would|will|to) (?:begin|start))',
    { status: 'planned' },
  ),
  trigger(
    'product_end',
    0.75,
    `discontinu(?:e|es|ed|ing)|pull(?:s|ed|ing)? the plug on|(?:stop|ceas)(?:s|es|ed|ped|ing|ping)? (?:selling|making|producing|production|publishing|publication)|end(?:s|ed|ing)? [^.;!?]{0,20}(?:publication|production)|phas(?:e|es|ed|ing) out|end(?:s|ed|ing)? (?:support|production|sales) (?:for|of)|pull(?:s|ed|ing)? [^.;!?]{0,20}from (?:shelves|sale|the market)`,
  ),
  trigger(
    'product_end',
    0.75,
    `recall(?:s|ing|ed)? (?:of )?(?:about |more than |nearly |some |all |its |up to )*(?:\\d|its|all|the|vehicles|cars)|(?:product|safety|voluntary) recall`,
    { needsName: true },
  ),
  trigger('product_end', 0.65, `shut(?:s|ting)? down (?:its|the) [^.;!?]{0,25}(?:service|app|platform|product)`),
  trigger(
    'pricing_change',
    0.8,
    `(?:rais|hik|increas|cut|lower|reduc|slash|drop)(?:e|es|s|ed|ing|ting|ping)?\\b[^.;!?]{0,25}\\b(?:prices?|fees?|tariffs|subscription cost)`,
  ),
  trigger('pricing_change', 0.8, 'price (?:cut|increase|hike|rise|war|reduction)s?'),
  trigger(
    'pricing_change',
    0.75,
    '(?:charg(?:e|es|ed|ing)|pay(?:ing)?|offer(?:s|ed|ing)?|costs?|priced at|subscription)[^.;!?]{0,45}?[$€£]\\d[\\d.,]* ?(?:a|per|each|/)[ -]?(?:month|year|user)|ad-free (?:subscription|version|option)',
  ),
  trigger(
    'market_entry_exit',
    0.75,
    `(?:enter|exit|leav|quit)(?:s|es|e|ed|ing)?\\b (?:the )?[^.;!?,]{0,25}\\bmarkets?|pull(?:s|ed|ing)? out of|withdraw(?:s|ing)?(?:n)? from (?!public)|withdrew from|expan(?:d|ds|ded|ding|sion) (?:in)?to`,
  ),
  trigger(
    'facility_open_close',
    0.75,
    `(?:open|build|clos|construct|shut|expand|mov)(?:s|e|es|ed|t|ing)?\\b ${near}\\b(?:factor(?:y|ies)|plants?|stores?|offices?|warehouses?|headquarters|data cent(?:er|re)s?|gigafactory|showrooms?|branches|campus|mine|refinery|hub)`,
  ),
  trigger(
    'facility_open_close',
    0.65,
    `(?:second|new|first) (?:factory|plant|gigafactory|headquarters|data cent(?:er|re))`,
  ),
  trigger(
    'executive_change',
    0.85,
    `(?:appoint|nam|promot|hir)(?:s|es|ed|ing)?\\b ${near}(?:as )?(?:its |the |a )?(?:new |interim |acting )?${post}`,
  ),
  trigger(
    'executive_change',
    0.85,
    `(?:resign(?:s|ed|ing|ation)?|step(?:s|ped|ping)? (?:down|aside|back)|oust(?:ed|er)|(?:left|leaves?|leaving|quit|departed) (?:the company|as)|(?:was|been|being|be) (?:fired|sacked|axed|dismissed|replaced|removed|suspended)|sack(?:s|ed|ing)?\\b)`,
  ),
  trigger(
    'executive_change',
    0.8,
    `(?:take|takes|took|taking) over as|elect(?:s|ed|ing)? [^.;!?]{0,40}(?:to (?:its|the) board|chair(?:man|woman)?\\b)|(?:potential |likely )?successor to|retir(?:e|es|ed|ing) (?:as|from)|install(?:s|ed|ing) (?:a )?|(?:new|incoming) (?:ceo|chief executive)`,
    { needsName: true },
  ),
  trigger('executive_change', 0.8, 'succeed(?:s|ed|ing)? |replac(?:es|ed|ing) |replace (?=[^.;!?,]{3,40} as )', {
    needsName: true,
    isReplacing: true,
  }),
  trigger('executive_change', 0.75, `join(?:s|ed|ing)? [^.;!?]{0,40}as (?:its |the )?(?:new )?${post}`),
  trigger('headcount_change', 0.85, `(?:lay(?:s|ing)? off|laid off|lay-?offs?|job cuts|redundanc(?:y|ies)|job losses)`),
  trigger(
    'headcount_change',
    0.85,
    `(?:cut|eliminat|slash|shed|axe|trim|reduc)(?:s|e|es|ed|ting|ding|ing)?\\b [^.;!?]{0,35}(?:jobs|workforce|staff|positions|employees|workers|headcount)`,
  ),
  trigger(
    'headcount_change',
    0.75,
    `(?:hir(?:e|es|ed|ing)|recruit(?:s|ed|ing)?|add(?:s|ed|ing)?|creat(?:e|es|ed|ing)) (?:about |around |more than |up to |nearly |some )?[\\d,]+ [^.;!?]{0,20}(?:jobs|people|workers|employees|staff)`,
  ),
  trigger(
    'headcount_change',
    0.7,
    `(?:employment|jobs?) (?:will be |would be |were |was )(?:terminated|cut)|receive (?:termination )?notice`,
  ),
  trigger(
    'financial_results',
    0.8,
    `(?:report|post|record|book|announc)(?:s|ed|ing|e)?\\b ${near}(?:profits?|loss(?:es)?|revenues?|earnings|net income|turnover|ebitda?|(?:quarterly|annual|full-year) (?:results|sales))`,
  ),
  trigger(
    'financial_results',
    0.75,
    `(?:net |operating |quarterly |annual )?(?:profits?|revenues?|earnings|net income|turnover|net loss|operating loss|sales) (?:rose|fell|grew|dropped|declined|jumped|increased|surged|climbed|slumped|soared|slid|decreased|doubled)`,
  ),
  trigger(
    'valuation_rating',
    0.8,
    `valuation|valu(?:ed|es|ing) (?:it |the company )?at|market (?:value|capitali[sz]ation) of`,
    { needsAmount: true },
  ),
  trigger(
    'valuation_rating',
    0.75,
    `(?:downgrad|upgrad)(?:e|es|ed|ing) (?:its |the )?(?:rating|outlook|stock|shares)|(?:credit rating|price target)`,
  ),
  trigger(
    'litigation',
    0.85,
    `su(?:es|ed|ing)\\b|law-?suits?|(?:fil(?:e|es|ed|ing)|brought|dismiss(?:ed)?) (?:a |an |the )?[^.;!?]{0,20}(?:suit|complaint|petition|appeal)|class[- ]action|legal (?:dispute|action|battle|challenge|proceedings)`,
  ),
  trigger(
    'litigation',
    0.75,
    `(?:court|judge|jury|tribunal)s?\\b[^.;!?]{0,35} (?:rul(?:ed|es|ing)|found|finds|held|order(?:ed|s)|reversed|upheld|sided|overturned|decided|blocked)|(?:held|found|is|strictly|be) liable|(?:appeals?|supreme|appellate|constitutional) court`,
  ),
  trigger(
    'regulatory_action',
    0.8,
    `investigat(?:es|ed|ing|ion into|ion of|ions into)|(?:under|launch[a-z]+ an?|opened? an?) (?:[a-z]+ )?(?:investigation|probe|inquiry)|prob(?:es|ed|ing) `,
  ),
  trigger(
    'regulatory_action',
    0.8,
    `fined\\b|(?:a |record )?(?:[$€£][\\d.]+[- ]?(?:million|billion|bn|m) )?fine (?:of|for|against|on)|(?:imposed?|levied|slapped) (?:a )?(?:fine|penalty|ban)|antitrust|(?:faces?|facing|under) (?:[a-z]+ )?scrutiny|settlement with (?:the )?(?:attorney|regulator|u\\.?s|ftc|sec|doj)|(?:ordered|told|forced) to (?:pay|stop|divest|sell|suspend)|fining\\b|impos(?:es|ed|ing) a ban`,
  ),
  trigger(
    'regulatory_action',
    0.7,
    `(?:regulators?|watchdog|commission|ministry|authority|authorities|european (?:union|commission|data protection board)|ftc|sec|doj)\\b[^.;!?]{0,30} (?:approv|block|ban|order|warn|demand|requir|rul|decid|reject|clear|extend)(?:e|es|s|ed|ned|ing)`,
  ),
  trigger('ip_patent', 0.8, 'patents?\\b(?! leather)|trademark (?:dispute|infringement)', {
    needsName: true,
  }),
  trigger(
    'platform_restriction',
    0.8,
    `(?:ban|block|restrict|unblock|suspend)(?:s|ned|ed|ning|ing)?\\b[^.;!?]{0,35}(?:access|app|apps|accounts?|website|site|users|platform|service|sales|from using)|access (?:to [^.;!?]{1,30} )?(?:was |is |has been |been )?(?:restored|blocked|banned|restricted)|(?:removed|pulled|banned) from (?:the |its )?(?:app store|google play|platform)`,
  ),
  trigger(
    'incident',
    0.8,
    `data (?:breach|leak)|hack(?:ed|ers)\\b|cyber-?attacks?|ransomware|outages?|(?:widespread|technical|service) (?:problems|issues)|glitch(?:es)?|bankrupt(?:cy)?|insolven(?:t|cy)|chapter 11|explo(?:ded|sion)|(?:fire|explosion) (?:at|in)|caught fire|oil spill|(?:fatal )?(?:crash|accident)(?:ed)? (?:of|in|involving|killed)`,
  ),
  trigger(
    'strategy_statement',
    0.6,
    `(?:announc|unveil|present|outlin|launch|implement|fac)(?:e|es|s|ed|ing)?\\b[^.;!?]{0,25}(?:strategy|restructuring|turnaround|strategic plan|roadmap)|will (?:now )?focus on|(?:aim|plan)s? to become|carbon[- ]neutral by`,
  ),
];
