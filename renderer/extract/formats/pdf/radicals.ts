/**
 * The characters that the signs of the block "CJK Radicals Supplement" look like, two by two: programs that make PDFs write the sign where the font
 * draws both alike. Source: Unicode Character Database, EquivalentUnifiedIdeograph.txt.
 */
const pairs =
  '⺁厂⺄乙⺆冂⺈刀⺊卜⺌小⺍小⺎兀⺓幺⺛旡⺜日⺝月⺟母⺠民⺧牛⺩王⺫目⺬示⺶羊⺻聿⻁虎⻃覀⻄西⻅见⻆角⻉贝⻋车⻏邑⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';
const characters = new Map(
  Array.from({ length: pairs.length / 2 }, (_, index) => [pairs[2 * index], pairs[2 * index + 1]]),
);

/** Chinese and Japanese text with characters where a PDF has their radicals, which look the same but are found by no search. */
export function withoutRadicals(text: string): string {
  return (
    text
      // Fonts of the mainland, which most such files come from, draw this one as 户 and not as 戶.
      .replaceAll('\u2F3E', '户')
      .replace(/[\u2F00-\u2FD5]/g, (radical) => radical.normalize('NFKC'))
      .replace(/[\u2E80-\u2EF3]/g, (radical) => characters.get(radical) ?? radical)
  );
}
