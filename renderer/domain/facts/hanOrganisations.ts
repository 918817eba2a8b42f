import type { HanName } from './hanNames.ts';

const ending =
  '(?:公司|集团|集團|银行|大学|大學|股份|科技|医院|基金会|基金|证券|保险|汽车|电子|通信|网络|传媒|航空|能源|石油|控股|资本|实业|药业|制药|生物|软件|半导体|重工|钢铁|地产|置业|物流|食品|乳业|酒店|影业|研究院|研究所|交易所|委员会|协会|法院|监管局|管理局|总局|日报|科学院|血液中心|研究中心|数据中心|疾控中心|晚报|电视台|株式会社|ホールディングス|グループ|製作所|自動車|新聞社|新聞)';
const organisation = new RegExp(`(?<name>[\\p{Script=Han}]{2,8}?${ending}+)(?![\\p{Script=Han}]?业)`, 'gu');
/** "影像公司光跃": a name follows, so that what stands before only says what it is. */
const beforeName =
  /^(?:有限公司)?(?=\p{Script=Han}{2})(?![的于在与和宣将已近今昨表发股计拟称总董首创市等因对被或也则去上下以从向为旗正日前曾并就内外方员是有未不同共还又及披透介回指公完推收入投裁起任召获签达联合研生产出品高层及其])/u;
const japanese: readonly RegExp[] = [
  /株式会社(?<name>[\p{Script=Katakana}ー・\p{Script=Han}A-Za-z&]{2,16})/gu,
  /(?<name>[\p{Script=Katakana}ー・A-Za-z&]{2,16})(?=株式会社|社(?![会員長交]))/gu,
  /(?<name>[\p{Script=Katakana}ー・\p{Script=Han}]{2,12}(?:ホールディングス|グループ|銀行|製作所|電機|商事|自動車|航空|新聞))/gu,
];

/** No part of a name: words of grammar, time and number at its edge. */
const stopEdge =
  /^(?:.*[的了是在和与及或对向从被把将为于由到给让等也就都而但其该此这那我你他她它们年月日家名位多]|.*(?:宣布|表示|收购|旗下|今年|去年|一家|这家|多家|目前|成为|通过|包括|以及|其中|关于|作为|来自|根据|认为|入股|投资|控股|起诉|中国|美国|日本|德国|法国|英国|韩国|公司|股东|投资方|电商平台|创业|初创|上市|巨头|龙头))/u;

/** What companies are called by their trade, not by their name: "电商公司", "上市公司", "新能源汽车". */
const trade =
  '(?:有限|股份|上市|社区|人民|附属|儿童|妇幼|中医|影像|子|分|母|跨国|科技|高科技|互联网|网络|电商|软件|游戏|芯片|半导体|汽车|电动汽车|手机|通信|电信|电力|物流|快递|保险|证券|投资|基金|金融|银行|商业|中央|地方|国有|国有商业|民营|私营|外资|外国|本土|本地|大型|小型|中小|创业|初创|新|老|家电|零售|食品|饮料|制药|医药|生物|生物科技|航空|石油|能源|新能源|新能源汽车|电子|电子商务|传媒|广告|咨询|房地产|建筑|钢铁|化工|农业|教育|社交|社交网络|移动|移动网络|短视频|云计算|人工智能|大数据|数据|自动驾驶|网约车|出行|旅游|影视|娱乐|体育|服装|奢侈品|该|本|我|贵|各|两家|多家|这家|一家|其他|同类|竞争|合资|关联|控股|投资管理|资产管理|第三方|主要|知名|著名|全球|国际|国内|中国|美国|日本|韩国|德国|法国|英国|欧洲)';
const description = new RegExp(
  `^${trade}*(?:公司|集团|银行|企业|科技|汽车|网络|能源|电子|通信|传媒|航空|石油|保险|证券|基金|软件|半导体|物流|食品|控股|资本|生物|医院|大学|股份|委员会|协会|法院)$`,
  'u',
);
const minLength = 3;

/** Says whether a Chinese phrase only says what kind of company or institution somebody is. */
export function isDescription(name: string): boolean {
  return description.test(name);
}

/** Finds the companies and institutions that end, or in Japanese begin, as such names do. */
export function hanOrganisations(text: string): HanName[] {
  const chinese = [...text.matchAll(organisation)].flatMap(({ index, groups }): HanName[] => {
    const name = groups?.name ?? '';
    const edge = stopEdge.exec(name.slice(0, -2))?.[0].length ?? 0;
    const trimmed = name.slice(edge);
    if (trimmed.length < minLength || isDescription(trimmed)) return [];
    if (/(?:公司|企业)$/u.test(trimmed) && trimmed.length < 5 && beforeName.test(text.slice(index + name.length)))
      return [];
    return [{ start: index + edge, end: index + name.length, kind: 'company' }];
  });
  const ofJapan = japanese.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: matched, groups }): HanName => {
      const name = groups?.name ?? '';
      const start = index + matched.indexOf(name);
      return { start, end: start + name.length, kind: 'company' };
    }),
  );
  return [...chinese, ...ofJapan];
}
