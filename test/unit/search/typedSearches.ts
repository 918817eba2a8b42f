import fc from 'fast-check';

/** Pieces of searches, well formed or not. */
const typed = [
  ...['"', "'", '(', ')', '（', '）', '-', ' ', '  ', '*', '|', '^', '+', '%', '\\', ';--', '\0', ':', '：', ','],
  ...['weibo', 'Weibo ', 'x', 'e commerce', 'l’été', '微', '微信', '阿里巴巴 ', 'a li ba ba', '10:30', 'https://a.b/c'],
  ...[' OR ', ' NOT ', ' AND ', 'NEAR(a b)', '{title}:', '« a b »', '「微信」', '“x”', '"a b"*', 'wei*'],
  ...[
    'company:',
    'person:"',
    'product:x*',
    '公司：',
    'place:「a b」',
    'topic:mobile',
    'event:partnership ',
    'event:"a b',
  ],
  ...[
    'type:owns ',
    'type:x',
    'source:',
    'source:reuters.com ',
    'question:who ',
    'question:"a b"',
    'in:title ',
    'in:x ',
  ],
  ...['lang:fr ', 'lang:法语', 'lang:klingon ', 'kind:clip ', 'kind:report', 'kind:c', 'triage:i', 'triage:inbox,x '],
  ...['grade:>=B2 ', 'grade:<C', 'grade:7', 'cote:≥2 ', 'after:2013 ', 'before:"last week" ', 'on:2013-08/2013-09 '],
  ...[
    'on:昨天 ',
    'on:2013-13',
    'has:event ',
    'has:e',
    'is:unread ',
    '-is:',
    'is:lu',
    'near:5(a b)',
    'near:(',
    'near:x ',
  ],
  ...['near:9999("a b" wei* 微信 x y z q)', 'near:3(-a (b', '临近：2（微信 支付）', '<>', 'colour:red '],
] as const;

/** Anything that might be typed into the box, whole or half. */
export const anySearch: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...typed) }, fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 12,
  })
  .map((pieces) => pieces.join(''));
