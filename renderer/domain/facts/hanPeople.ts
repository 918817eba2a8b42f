import type { HanName } from './hanNames.ts';

/** The commonest family names. Source: Hundred Family Surnames, by today's frequency. */
const surnames =
  '欧阳|司马|诸葛|上官|皇甫|王|李|张|刘|陈|杨|黄|赵|吴|周|徐|孙|马|朱|胡|郭|何|高|林|罗|郑|梁|谢|宋|唐|许|韩|冯|邓|曹|彭|曾|肖|萧|田|董|袁|潘|于|蒋|蔡|余|杜|叶|程|苏|魏|吕|丁|任|沈|姚|卢|姜|崔|钟|谭|陆|汪|范|金|石|廖|贾|夏|韦|付|傅|方|白|邹|孟|熊|秦|邱|江|尹|薛|闫|阎|段|雷|侯|龙|史|陶|黎|贺|顾|毛|郝|龚|邵|万|钱|严|覃|武|戴|莫|孔|向|汤|葛|梅|洪|柳|倪|温|兰|殷|施|章|鲁|康|柯|岳|包|祁|左|关|樊|翁|甘|詹|邢|俞|翟|聂|裴|耿|喻|靳|舒|屈|辛|颜|卓|游|霍|窦|凌|欧|阮|蓝|庄|牛|季|童|费|纪|项|祝|焦|盛|骆|路|鲍|柴|苗';
const post =
  '(?:董事长|副董事长|首席执行官|首席财务官|首席技术官|首席运营官|总裁|副总裁|总经理|副总经理|创始人|联合创始人|C[EFTO]O|主席|发言人|分析师|记者|教授|院士|专家|院长|主任|部长|局长|先生|女士|医生|护士|书记|市长|行长|掌门人|负责人|高管)';
const saying = '(?:表示|说|称|指出|认为|透露|介绍|告诉|宣布|强调|回应|坦言|写道|接任|出任|辞任|辞职|担任|离职|卸任)';
const given = '[\\u4e00-\\u9fff]{1,2}';

const patterns: readonly RegExp[] = [
  new RegExp(`(?<name>(?:${surnames})${given})(?=${post}|${saying})`, 'gu'),
  new RegExp(
    `(?<=${post})(?<name>(?:${surnames})${given})(?=[\\s，。、：（(]|${saying}|在|于|对|已|将|为|接替|和|与|因|此前|曾|正式|近日|今日|昨日|昨天|今天|刚|正|又|还|也|则|却|一直|目前|就|都|向|给|把|被|从|等)`,
    'gu',
  ),
  new RegExp(
    `(?<=任命|聘请|提名|聘任|接替|由)(?<name>(?:${surnames})${given})(?=为|担任|出任|接任|任|，|。|成为)`,
    'gu',
  ),
  /(?<=记者[ 　])(?<name>[\u4e00-\u9fff]{2,3})(?=[ 　](?:摄|报道)|[，。、])/gu,
  // Japanese: "柳井正氏", "豊田章男社長".
  /(?<![\p{Script=Han}])(?<name>\p{Script=Han}{2,5})(?=氏(?![名族])|社長(?!室)|会長|首相|大統領|監督|選手|さん)/gu,
  /(?<name>[\p{Script=Katakana}ー]{2,10}・[\p{Script=Katakana}ー]{2,12})(?=氏|C[EFTO]O|社長|会長|最高経営|さん|は|が|、)/gu,
];

/** Finds the people that a Chinese or Japanese text names by post, by what they say, or by where they are named to. */
export function hanPeople(text: string): HanName[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: matched, groups }): HanName => {
      const name = groups?.name ?? '';
      const start = index + matched.indexOf(name);
      return { start, end: start + name.length, kind: 'person' };
    }),
  );
}
