import type { EntityKind } from '#domain/entity.ts';
import { hanOrganisations, isDescription } from './hanOrganisations.ts';
import { hanPeople } from './hanPeople.ts';
import { type Passage, withoutOverlaps } from './passage.ts';
import { wellKnownHanCompanies, wellKnownHanProducts } from './words/wellKnownHan.ts';

/** A name that a Chinese or Japanese text shows by what stands around it. */
export interface HanName extends Passage {
  readonly kind: Extract<EntityKind, 'company' | 'person' | 'product'>;
}

const wellKnown = [
  ...wellKnownHanCompanies.split(/\s+/).map((name) => ({ name, kind: 'company' as const })),
  ...wellKnownHanProducts.split(/\s+/).map((name) => ({ name, kind: 'product' as const })),
].sort((a, b) => b.name.length - a.name.length);

/** Works in title marks, and products in quotation marks where a launch or a kind of product stands before them. */
const works: readonly RegExp[] = [
  /《(?<name>[^》\n]{2,20})》/gu,
  /(?<=(?:发布|推出|名为|叫做|应用|产品|车型|品牌|游戏|手机|系统|平台|汽车|软件|服务|上线|召回)[^，。；“「]{0,8})[“「](?<name>[^”」\n，。]{2,16})[”」]/gu,
  /[「『](?<name>[^」』\n、。]{2,20})[」』](?=(?:を|の)?(?:発売|発表|提供開始|提供|配信|リリース|サービス|アプリ|新型))/gu,
];

/** Who acts where a sentence begins: "云帆发布了…". */
const subject =
  /(?<=^|[。；，、！？\n“”」]|日，?|今天|昨日|今日|近日)(?<name>\p{Script=Han}{2,6}?)(?=(?:今日|昨日|近日|日前|已经?|将|拟|正式)?(?:宣布|发布|推出|收购|入股|投资|裁员|起诉|任命|召回|上市|计划|完成|与\p{Script=Han}{2,8}(?:达成|签署|合作)))/gmu;

/** Finds the names that a Chinese or Japanese text gives away by a post, a verb of saying, a legal form, title marks, or by what it says of them. */
export function findHanNames(text: string): HanName[] {
  const found = [
    ...hanOrganisations(text),
    ...hanPeople(text),
    ...works.flatMap((pattern) => named(text, pattern, 'product')),
    ...wellKnownIn(text),
    ...named(text, subject, 'company').filter((name) => isRepeatedSubject(text, name)),
  ];
  return withoutOverlaps(found.sort((a, b) => b.end - b.start - (a.end - a.start))).toSorted(
    (a, b) => a.start - b.start,
  );
}

function named(text: string, pattern: RegExp, kind: HanName['kind']): HanName[] {
  return [...text.matchAll(pattern)].map(({ index, 0: matched, groups }) => {
    const name = groups?.name ?? '';
    const start = index + matched.indexOf(name);
    return { start, end: start + name.length, kind };
  });
}

function wellKnownIn(text: string): HanName[] {
  return wellKnown.flatMap(({ name, kind }) => {
    const found: HanName[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      found.push({ start: at, end: at + name.length, kind });
    return found;
  });
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** A word of the language ("公司", "他们") acts in many sentences and is no name; what the dictionary has to put together, and stands again, is one. */
function isRepeatedSubject(text: string, { start, end }: HanName): boolean {
  const name = text.slice(start, end);
  if (isDescription(name) || text.indexOf(name, text.indexOf(name) + 1) < 0) return false;
  const pieces = [...segmenter.segment(name)].map(({ segment }) => segment);
  return pieces.length > 1 && pieces.every((piece) => piece.length < 3) && !stopPiece.test(pieces[0] ?? '');
}

const stopPiece =
  /^(?:这|那|该|其|此|有|没|不|也|都|又|再|将|已|曾|可|能|会|要|我|你|他|她|它|目前|同时|此外|因此|但|而|并|如果|虽然|由于|为了|据|从|在|于|对|与|和)/u;
