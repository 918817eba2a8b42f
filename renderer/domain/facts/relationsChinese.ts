import { type RelationPattern, relation } from './relationPattern.ts';

/** What may follow a company's name and belongs to it. */
const firm = '(?:公司|集团|控股|股份|有限公司)?';
const word = '[^\\uE000-\\uE006，。；：！？、（）]';

/** Chinese. */
export const chineseRelations: readonly RelationPattern[] = [
  relation('post', 0.93, `<from>${firm}(?:的|现任|新任|前)?<role>(?:、|兼)?<to>`),
  relation(
    'post',
    0.9,
    `<to>(?:，|（)?(?:目前|现)?(?:是|任|担任|出任|现任|兼任|就任|为)<from>${firm}(?:的)?(?:新任)?<role>`,
  ),
  relation('post', 0.88, `<from>${firm}(?:已|宣布)?(?:任命|聘请|委任)<to>(?:为|担任|出任)(?:新任)?(?:公司)?<role>`),
  relation(
    'owns',
    0.92,
    `<from>${firm}(?:目前|仍|已|共|合计)?(?:持有|拥有|控制|收购)<to>${firm}(?:的)?(?:约|近|逾|超过)?<percent>`,
  ),
  relation('owns', 0.9, `<from>${firm}(?:对|在)?<to>${firm}(?:的)?持股(?:比例)?(?:为|达|约)?<percent>`),
  relation('owns', 0.9, `<from>${firm}(?:目前|仍)?持有(?:约|近|逾|超过)?<percent>(?:的)?<to>`),
  relation('owns', 0.86, `<from>${firm}(?:全资|控股|绝对)?(?:拥有|控股)<to+>`),
  relation('owns', 0.84, `<to>${firm}(?:由|归|属于)<from>${firm}(?:所有|控制|持有|控股|全资拥有)`),
  relation('owns', 0.8, `<from>${firm}(?:已|于[^，。]{1,12})?(?:完成)?(?:收购|买下|并购)(?:了)?<to>`),
  relation(
    'subsidiary_of',
    0.92,
    `<from>${firm}(?:是|为|，|作为)<to>${firm}(?:的)?(?:旗下|全资|控股)?(?:${word}{0,4})?(?:子公司|分公司|附属公司)`,
  ),
  relation('subsidiary_of', 0.92, `<to>${firm}(?:的)?(?:旗下|全资|控股)?(?:${word}{0,4})?(?:子公司|附属公司)<from+>`),
  relation('subsidiary_of', 0.9, `<to>${firm}旗下(?:的)?(?:${word}{0,8})?<from+:company>`),
  relation('subsidiary_of', 0.88, `<from>${firm}(?:的)?母公司<to>`),
  relation('subsidiary_of', 0.86, `<from:company>${firm}隶属于<to>`),
  relation(
    'invests_in',
    0.9,
    `<from>${firm}(?:是|为|，|作为)<to>${firm}(?:的)?(?:最大|主要|第一大|重要|早期)?(?:股东|投资方|投资者|投资人)`,
  ),
  relation('invests_in', 0.9, `<to>${firm}(?:的)?(?:最大|主要|第一大|重要|早期)?(?:股东|投资方|投资者|投资人)<from+>`),
  relation('invests_in', 0.86, `<from>${firm}(?:已|曾|于[^，。]{1,12})?(?:战略)?(?:投资|入股|参股)(?:了)?<to+>`),
  relation(
    'invests_in',
    0.84,
    `<to>${firm}(?:获|获得|得到)(?:了)?<from+>${firm}(?:的)?(?:${word}{0,6})?(?:投资|入股|注资)`,
  ),
  relation(
    'partner_of',
    0.87,
    `<from>${firm}(?:宣布|将|已|正|日前|今日)?(?:与|和|同|携手|联合|联手)<to+>${firm}(?:${word}{0,12})(?:合作|结盟|携手|联手|合资|伙伴)`,
  ),
  relation('partner_of', 0.86, `<from>${firm}(?:是|为|，|作为)<to>${firm}(?:的)?(?:${word}{0,6})?合作伙伴`),
  relation('partner_of', 0.84, `<from>${firm}(?:携手|联手)<to+>`),
  relation('competitor_of', 0.9, `<from>${firm}(?:的)?(?:主要|最大|老)?(?:竞争对手|劲敌|对手)<to+>`),
  relation(
    'competitor_of',
    0.9,
    `<from>${firm}(?:是|为|，|作为)<to>${firm}(?:的)?(?:主要|最大|老)?(?:竞争对手|劲敌|对手)`,
  ),
  relation(
    'competitor_of',
    0.88,
    `<from>${firm}(?:正|将|一直|长期)?(?:与|和|同)<to+>(?:${word}{0,8})(?:竞争|抗衡|较量|角逐)`,
  ),
  relation(
    'supplier_of',
    0.9,
    `<from>${firm}(?:是|为|，|作为)<to>${firm}(?:的)?(?:${word}{0,8})?(?:供应商|代工厂|承包商)`,
  ),
  relation('supplier_of', 0.9, `<to>${firm}(?:的)?(?:${word}{0,6})?(?:供应商|代工厂|代工商|承包商)<from+>`),
  relation('supplier_of', 0.86, `<from>${firm}(?:将|已|还)?(?:向|为|给)<to>${firm}(?:提供|供应|供货)`),
  relation('customer_of', 0.9, `<from>${firm}(?:是|为|，|作为)<to>${firm}(?:的)?(?:${word}{0,6})?(?:客户|买家)`),
  relation('customer_of', 0.9, `<to>${firm}(?:的)?(?:${word}{0,6})?客户(?:包括|有|如|：)?<from+>`),
  relation('customer_of', 0.86, `<from>${firm}(?:从|向)<to>${firm}(?:${word}{0,4})?(?:采购|购买|订购)`),
  relation('integrates_with', 0.88, `<from>(?:${word}{0,8})(?:兼容|集成|接入|打通|支持)(?:了)?<to+:product>`),
  relation('litigates_with', 0.9, `<from>${firm}(?:已|宣布|正式|将|曾)?(?:起诉|控告|状告|告)(?:了)?<to>`),
  relation(
    'litigates_with',
    0.88,
    `<from>${firm}(?:对|与|和)<to>${firm}(?:${word}{0,6})?(?:提起诉讼|诉讼|打官司|对簿公堂|的官司)`,
  ),
  relation('litigates_with', 0.88, `<from>诉<to>`),
  relation(
    'founded_by',
    0.9,
    `<from>${firm}(?:是|，)?(?:于)?(?:\\d{4}年)?由<to+>(?:${word}{0,8})?(?:创立|创办|创建|成立|创始)`,
  ),
  relation('founded_by', 0.88, `<to>(?:于)?(?:\\d{4}年)?(?:在<any>)?(?:创立|创办|创建)(?:了)?(?:的)?<from>`),
  relation(
    'board_member_of',
    0.9,
    `<from>(?:是|任|担任|出任|进入|加入|现任)<to>${firm}(?:的)?(?:独立|非执行)?(?:董事会(?!主席)|董事(?!长|会|局|总)|监事)`,
  ),
  relation('board_member_of', 0.9, `<to>${firm}(?:的)?(?:独立|非执行)?董事<from>`),
  relation('makes', 0.88, `<from:company>${firm}(?:的|旗下的?|出品的|开发的|推出的)(?:${word}{0,10})<to>`),
  relation(
    'makes',
    0.88,
    `<from:company>${firm}(?:已|将|宣布|正式|日前|今日|近日|于[^，。]{1,12})*(?:推出|发布|开发|研发|生产|制造|运营|销售|上线)(?:了)?(?:${word}{0,10})<to+>`,
  ),
  relation('makes', 0.88, `<to>(?:是|，)?由<from:company>${firm}(?:${word}{0,6})?(?:开发|生产|制造|推出|运营|研发)`),
  relation('makes', 0.78, '<from:company>“?<to>'),
  relation(
    'operates_in',
    0.88,
    `<from>${firm}(?:已|目前|还)?在<to+>(?:${word}{0,10})(?:运营|经营|开展业务|设有|拥有|开设|设立|建厂|建有)`,
  ),
  relation(
    'operates_in',
    0.86,
    `<from>${firm}(?:位于|设在|在)<to>的(?:${word}{0,6})(?:工厂|总部|门店|办事处|数据中心|研发中心|分公司)`,
  ),
  relation(
    'operates_in',
    0.84,
    `<from>${firm}(?:的)?<to>(?:${word}{0,4})(?:工厂|分公司|门店|办事处|数据中心|研发中心)`,
  ),
];
