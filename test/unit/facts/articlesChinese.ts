import type { OwnArticle } from './ownArticle.ts';

/** Made-up news in Chinese; names stand in a dictionary, as they do in the library of someone who follows these companies. */
export const chineseArticles: readonly OwnArticle[] = [
  {
    language: 'zh',
    title: '星海科技宣布收购云帆软件',
    published: '2023-04-10',
    text: `星海科技公司4月10日宣布，以12亿元人民币收购云帆软件公司80%的股份。交易预计将于今年第三季度完成。

星海科技董事长李文博表示：“云帆软件将帮助我们进入企业市场。”`,
    known: [
      ['星海科技', 'company'],
      ['云帆软件', 'company'],
    ],
    names: [['李文博', 'person']],
    events: [
      {
        type: 'acquisition',
        participants: ['星海科技', '云帆软件'],
        amount: { value: 1_200_000_000, currency: 'CNY' },
      },
    ],
  },
  {
    language: 'zh',
    title: '极光汽车召回1.2万辆电动汽车',
    published: '2024-07-02',
    text: `极光汽车昨日宣布召回1.2万辆“晨星”电动汽车，原因是电池可能起火。据报道，极光汽车还计划裁员2000人。

公司总裁张启明说，召回将于7月15日开始。`,
    known: [
      ['极光汽车', 'company'],
      ['晨星', 'product'],
    ],
    names: [['张启明', 'person']],
    events: [
      { type: 'product_end', participants: ['极光汽车'] },
      {
        type: 'headcount_change',
        participants: ['极光汽车'],
        amount: { value: 2000, unit: 'people' },
        status: 'rumoured',
      },
    ],
  },
  {
    language: 'zh',
    title: '蓝湾资本领投绿芯半导体',
    published: '2022-12-01',
    text: `绿芯半导体近日完成5亿元B轮融资，由蓝湾资本领投。该公司估值达到60亿元。绿芯半导体计划明年在科创板上市。`,
    known: [
      ['绿芯半导体', 'company'],
      ['蓝湾资本', 'company'],
    ],
    names: [],
    events: [
      { type: 'funding_round', participants: ['绿芯半导体'], amount: { value: 500_000_000, currency: 'CNY' } },
      { type: 'ipo_listing', participants: ['绿芯半导体'], status: 'planned', date: '2023' },
    ],
  },
  {
    language: 'zh',
    title: '微聊与淘市达成战略合作',
    published: '2021-10-08',
    text: `社交平台微聊与电商公司淘市今日签署战略合作协议，双方将共享支付接口。此前，淘市曾禁止商家使用微聊二维码。`,
    known: [
      ['微聊', 'product'],
      ['淘市', 'company'],
    ],
    names: [],
    events: [
      { type: 'partnership', participants: ['微聊', '淘市'] },
      { type: 'platform_restriction', participants: ['淘市', '微聊'] },
    ],
  },
  {
    language: 'zh',
    title: '春天的公园',
    published: '2021-04-01',
    text: `春天来了，公园里的花都开了。孩子们在草地上放风筝，老人们坐在长椅上晒太阳。这样的日子，让人觉得生活很美好。`,
    names: [],
    events: [],
  },
];
