import type { OwnArticle } from './ownArticle.ts';

/** Longer made-up news in Chinese, in the manner of business papers; the dictionary holds what someone who follows the trade would have. */
export const chineseNews: readonly OwnArticle[] = [
  {
    language: 'zh',
    title: '云途物流完成8亿元C轮融资',
    published: '2023-08-15',
    text: `8月15日，智能物流企业云途物流宣布完成8亿元人民币C轮融资，本轮融资由长桥资本领投，老股东启明湾基金跟投。云途物流创始人兼CEO周启航表示，资金将用于海外仓建设。

公开资料显示，云途物流成立于2016年，总部位于杭州。公司计划明年在香港上市。2022年，云途物流营收达到26亿元，同比增长40%。`,
    known: [['云途物流', 'company']],
    names: [
      ['长桥资本', 'company'],
      ['启明湾基金', 'company'],
      ['周启航', 'person'],
    ],
    events: [
      { type: 'funding_round', participants: ['云途物流'], amount: { value: 800_000_000, currency: 'CNY' } },
      { type: 'ipo_listing', participants: ['云途物流'], status: 'planned', date: '2024' },
      { type: 'financial_results', participants: ['云途物流'], date: '2022' },
    ],
  },
  {
    language: 'zh',
    title: '晨光动力任命林静怡为首席执行官',
    published: '2024-01-09',
    text: `电池制造商晨光动力周二发布公告称，董事会任命林静怡为公司首席执行官，任期自2月1日起。原首席执行官吴国栋因个人原因辞职。

林静怡此前在宁德时代任职八年。业内人士认为，她面临的最大挑战是产能过剩。晨光动力去年裁员1200人，并关闭了位于合肥的一座工厂。`,
    known: [['晨光动力', 'company']],
    names: [
      ['林静怡', 'person'],
      ['吴国栋', 'person'],
      ['宁德时代', 'company'],
    ],
    events: [
      { type: 'executive_change', participants: ['林静怡'] },
      { type: 'executive_change', participants: ['吴国栋'] },
      {
        type: 'headcount_change',
        participants: ['晨光动力'],
        amount: { value: 1200, unit: 'people' },
        date: '2023',
      },
      { type: 'facility_open_close', participants: ['晨光动力'] },
    ],
  },
  {
    language: 'zh',
    title: '市场监管总局对快购网罚款3000万元',
    published: '2022-11-11',
    text: `国家市场监督管理总局今日通报，依法对快购网处以3000万元罚款。经查，快购网自2020年起要求商家“二选一”，违反了反垄断法。

快购网回应称，诚恳接受处罚，将全面整改。受此消息影响，其母公司远帆集团股价下跌6%。`,
    known: [['快购网', 'company']],
    names: [
      ['国家市场监督管理总局', 'company'],
      ['远帆集团', 'company'],
    ],
    events: [
      {
        type: 'regulatory_action',
        participants: ['快购网'],
        amount: { value: 30_000_000, currency: 'CNY' },
      },
    ],
  },
  {
    language: 'zh',
    title: '星澜科技发布新款折叠手机“曜石2”',
    published: '2023-03-28',
    text: `星澜科技昨日在深圳发布新款折叠屏手机“曜石2”，起售价5999元，将于4月7日正式开售。星澜科技产品副总裁何思远说，新机重量比上一代减轻了15%。

同一天，星澜科技宣布与影像公司光跃达成战略合作，双方将共同研发镜头。分析师指出，华为和小米也将在下半年推出类似产品。`,
    known: [
      ['星澜科技', 'company'],
      ['曜石2', 'product'],
      ['光跃', 'company'],
    ],
    names: [
      ['何思远', 'person'],
      ['华为', 'company'],
      ['小米', 'company'],
    ],
    events: [
      { type: 'product_launch', participants: ['星澜科技', '曜石2'] },
      { type: 'partnership', participants: ['星澜科技', '光跃'] },
    ],
  },
  {
    language: 'zh',
    title: '传海鲸航空拟收购南岛航空部分股权',
    published: '2024-05-20',
    text: `据知情人士透露，海鲸航空正考虑收购南岛航空约20%的股权，交易金额可能超过15亿元。海鲸航空对此不予置评。南岛航空则否认正在进行任何谈判。

南岛航空去年净亏损4.3亿元，已连续三年亏损。`,
    known: [
      ['海鲸航空', 'company'],
      ['南岛航空', 'company'],
    ],
    names: [],
    events: [
      { type: 'stake_change', participants: ['海鲸航空', '南岛航空'], status: 'rumoured' },
      {
        type: 'financial_results',
        participants: ['南岛航空'],
        amount: { value: 430_000_000, currency: 'CNY' },
        date: '2023',
      },
    ],
  },
  {
    language: 'zh',
    title: '芯域半导体起诉蓝锋微电子专利侵权',
    published: '2023-12-05',
    text: `芯域半导体近日向上海知识产权法院提起诉讼，指控蓝锋微电子侵犯其三项发明专利，索赔2亿元。法院已受理此案。

蓝锋微电子发言人陈卓表示，公司将积极应诉。蓝锋微电子上月刚刚中标中国移动的物联网芯片订单。`,
    known: [
      ['芯域半导体', 'company'],
      ['蓝锋微电子', 'company'],
    ],
    names: [
      ['上海知识产权法院', 'company'],
      ['陈卓', 'person'],
      ['中国移动', 'company'],
    ],
    events: [
      {
        type: 'litigation',
        participants: ['芯域半导体', '蓝锋微电子'],
        amount: { value: 200_000_000, currency: 'CNY' },
      },
      { type: 'contract_win', participants: ['蓝锋微电子'], date: '2023-11' },
    ],
  },
  {
    language: 'zh',
    title: '秋天去哪里看银杏',
    published: '2022-10-20',
    text: `一到深秋，城里的银杏就黄了。早晨的阳光穿过叶子，落在石板路上，像撒了一地的金子。

如果时间不多，可以去老城墙下走走；如果想多住几天，不妨到山里的村子看看。记得带上一件厚外套，山里早晚温差很大。`,
    names: [],
    events: [],
  },
  {
    language: 'zh',
    title: '社区医院的夜班医生',
    published: '2021-02-03',
    text: `凌晨两点，社区医院的灯还亮着。医生赵明华刚送走一位发烧的老人，又听见走廊里传来脚步声。“冬天病人多，习惯了。”他说。

护士们在值班室里轮流休息。窗外下着小雪，整座城市都睡着了。`,
    names: [['赵明华', 'person']],
    events: [],
  },
];
