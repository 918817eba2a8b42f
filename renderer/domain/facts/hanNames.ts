import type { EntityKind } from '#domain/entity.ts';
import type { Passage } from './passage.ts';

/** A name that a Chinese text shows by what stands around it. */
export interface HanName extends Passage {
  readonly kind: Extract<EntityKind, 'company' | 'person' | 'product'>;
}

/** The hundred commonest family names or so. Source: Hundred Family Surnames, by today's frequency. */
const surnames =
  '欧阳|司马|诸葛|上官|王|李|张|刘|陈|杨|黄|赵|吴|周|徐|孙|马|朱|胡|郭|何|高|林|罗|郑|梁|谢|宋|唐|许|韩|冯|邓|曹|彭|曾|肖|田|董|袁|潘|于|蒋|蔡|余|杜|叶|程|苏|魏|吕|丁|任|沈|姚|卢|姜|崔|钟|谭|陆|汪|范|金|石|廖|贾|夏|韦|付|方|白|邹|孟|熊|秦|邱|江|尹|薛|闫|段|雷|侯|龙|史|陶|黎|贺|顾|毛|郝|龚|邵|万|钱|严|覃|武|戴|莫|孔|向|汤';
const post =
  '(?:董事长|副董事长|首席执行官|首席财务官|总裁|副总裁|总经理|创始人|联合创始人|CEO|CFO|CTO|主席|发言人|分析师|记者|教授|院士|专家|院长|主任|部长|局长|先生|女士|医生|护士|书记|市长)';
const saying = '(?:表示|说|称|指出|认为|透露|介绍|告诉|宣布|强调|回应|坦言|写道)';
const organisation =
  '(?:公司|集团|银行|大学|股份|科技|医院|基金会|基金|证券|保险|汽车|电子|通信|网络|传媒|航空|能源|石油|控股|资本|实业|药业|研究院|研究所|交易所|委员会|协会|法院|监管局|管理局|日报|科学院|血液中心|研究中心|数据中心|疾控中心|中心|晚报|电视台)';
const given = '[\\u4e00-\\u9fff]{1,2}';
/** No part of a name: words of grammar, time and number at its edge. */
const stopEdge =
  /^(?:.*[的了是在和与及或对向从被把将为于由到给让等也就都而但其该此这那我你他她它们]|.*(?:宣布|表示|收购|旗下|今年|去年|一家|这家|多家|目前|成为|通过|包括|以及|其中|关于|作为|来自|根据|认为))/u;

const patterns: readonly (readonly [RegExp, HanName['kind']])[] = [
  [new RegExp(`(?<name>(?:${surnames})${given})(?=${post}|${saying})`, 'gu'), 'person'],
  [
    new RegExp(
      `(?<=${post})(?<name>(?:${surnames})${given}?[\\u4e00-\\u9fff])(?=[\\s，。、：（(]|${saying}|在|于|对|已|将)`,
      'gu',
    ),
    'person',
  ],
  [new RegExp(`(?<name>[\\p{Script=Han}]{2,8}?${organisation}+)(?![\\p{Script=Han}]?业)`, 'gu'), 'company'],
  [/(?<=记者[ 　])(?<name>[\u4e00-\u9fff]{2,3})(?=[ 　](?:摄|报道)|[，。、])/gu, 'person'],
  [/(?<name>新华社|人民日报|央视新闻|中新社|路透社|彭博社|法新社|美联社|财新|第一财经)/gu, 'company'],
  [/《(?<name>[^》\n]{2,20})》/gu, 'product'],
];
/** Words that end like the name of an organisation and name none. */
const common =
  /^(?:有限公司|上市公司|子公司|分公司|母公司|跨国公司|科技公司|互联网公司|该公司|本公司|我公司|商业银行|中央银行|人工智能|新能源|新能源汽车|电动汽车|汽车|能源|网络|移动网络|社交网络|互联网|电子|大学|医院|公司|集团|保险|股份)$/u;

/** Finds the names that a Chinese text gives away by a post, a verb of saying, a legal form or title marks. */
export function findHanNames(text: string): HanName[] {
  return patterns.flatMap(([pattern, kind]) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: matched, groups }): HanName[] => {
      const name = groups?.name ?? '';
      const start = index + matched.indexOf(name);
      if (kind !== 'company') return [{ start, end: start + name.length, kind }];
      const edge = stopEdge.exec(name.slice(0, -2))?.[0].length ?? 0;
      const trimmed = name.slice(edge);
      return trimmed.length < 3 || common.test(trimmed)
        ? []
        : [{ start: start + edge, end: start + name.length, kind }];
    }),
  );
}
