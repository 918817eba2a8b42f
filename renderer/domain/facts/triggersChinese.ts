import { type EventTrigger, trigger } from './eventTrigger.ts';

/** Chinese. */
export const chineseTriggers: readonly EventTrigger[] = [
  trigger('acquisition', 0.85, '(?:全资|完成)?(?:收购|并购|买下|入主)(?!站|价)', { needsName: true }),
  trigger(
    'stake_change',
    0.92,
    '(?:收购|购买|转让|出售)[^，。；]{0,20}(?<![\\d.])(?:[0-4]?\\d(?:\\.\\d+)?%|部分|少数)[^，。；]{0,6}股[份权]',
    {
      needsName: true,
    },
  ),
  trigger(
    'stake_change',
    0.8,
    '(?:入股|增持|减持|持股|股权转让|转让[^，。；]{0,10}股[份权]|收购[^，。；]{0,15}股[份权]|回购)',
    { needsName: true },
  ),
  trigger('merger', 0.85, '(?:合并(?!报表|财务)|重组)', { needsName: true }),
  trigger('divestiture', 0.8, '(?:剥离|出售[^，。；]{0,20}(?:业务|资产|子公司|股权|部门)|分拆)'),
  trigger('joint_venture', 0.85, '(?:合资(?:公司|企业)?|共同(?:出资|成立))'),
  trigger('funding_round', 0.9, '(?:融资|[A-H]轮|天使轮|领投|跟投|注资|投资[^，。；]{0,12}[亿万])', {
    needsName: true,
  }),
  trigger('ipo_listing', 0.9, '(?:IPO|(?<!新药|新品|产品)上市(?!公司|企业|时间|销售)|招股书|挂牌|首次公开募股)'),
  trigger(
    'partnership',
    0.85,
    '(?:战略合作|合作协议|达成合作|合作伙伴|携手|联手|签署[^，。；]{0,15}协议|展开合作|开展合作|与[^，。；]{1,20}合作)',
  ),
  trigger(
    'contract_win',
    0.85,
    '(?:中标|赢得[^，。；]{0,15}(?:合同|订单)|获得[^，。；]{0,15}(?:合同|订单)|签下[^，。；]{0,15}(?:合同|订单))',
  ),
  trigger('product_launch', 0.85, '(?:发布(?!会上|公告|声明|消息|数据|报告|财报)|推出|首发|亮相|开售|上线|正式发售)', {
    needsName: true,
  }),
  trigger('product_end', 0.85, '(?:召回|停产|停售|下架|停止(?:服务|运营|销售)|关停)', { needsName: true }),
  trigger('pricing_change', 0.85, '(?:降价|涨价|提价|调价|上调[^，。；]{0,10}价格?|下调[^，。；]{0,10}价格?|价格战)', {
    needsName: true,
  }),
  trigger(
    'market_entry_exit',
    0.8,
    '(?:进军|进入[^，。；]{0,12}市场|退出[^，。；]{0,12}(?:市场|业务)|撤出|布局[^，。；]{0,8}市场)',
    { needsName: true },
  ),
  trigger(
    'facility_open_close',
    0.8,
    '(?:(?:建设|新建|兴建|投建|开设|建立|关闭|启用)[^，。；]{0,20}(?:工厂|门店|基地|数据中心|办公室|总部|研发中心)|(?:工厂|门店|基地|数据中心|研发中心)[^，。；]{0,12}(?:投产|开业|落成|开工|关闭|竣工))',
  ),
  trigger(
    'executive_change',
    0.85,
    '(?:任命|出任|就任|接任|辞职|辞任|离职|卸任|担任[^，。；]{0,12}(?:董事长|首席|总裁|CEO|总经理)|离任|上任|换帅)',
    { needsName: true },
  ),
  trigger('executive_change', 0.85, '(?:接替|取代)', { needsName: true, isReplacing: true }),
  trigger('headcount_change', 0.9, '(?:裁员|裁减|裁撤|扩招|招聘[^，。；]{0,10}\\d)', { needsName: true }),
  trigger('financial_results', 0.85, '(?:财报|营收|净利润|净亏损|营业收入|业绩报告|营业利润)', { needsAmount: true }),
  trigger(
    'valuation_rating',
    0.8,
    '(?:估值|市值[^，。；]{0,8}\\d|下调[^，。；]{0,8}评级|上调[^，。；]{0,8}评级|目标价)',
    { needsName: true },
  ),
  trigger('litigation', 0.85, '(?:起诉|诉讼|提起[^，。；]{0,8}诉|被告|原告|判决|败诉|胜诉|索赔)', { needsName: true }),
  trigger(
    'regulatory_action',
    0.85,
    '(?:罚款|处罚|约谈|立案调查|反垄断(?:调查|处罚|罚款|执法|审查)|被调查|责令|监管(?:机构|部门|局|总局)[^，。；]{0,15}(?:批准|要求|调查|叫停|处))',
    { needsName: true },
  ),
  trigger('ip_patent', 0.8, '(?:专利|商标(?:权|侵权)|知识产权)', { needsName: true }),
  trigger(
    'platform_restriction',
    0.85,
    '(?:封禁|屏蔽|封杀|禁止[^，。；]{0,20}(?:使用|访问|接入|链接)|限制[^，。；]{0,12}(?:访问|使用)|封号)',
    { needsName: true },
  ),
  trigger('incident', 0.85, '(?:数据泄露|信息泄露|宕机|起火|爆炸|破产|黑客|网络攻击|瘫痪|事故)', { needsName: true }),
  trigger('strategy_statement', 0.65, '(?:战略(?:转型|调整|升级|规划)|全面转型|将聚焦)', { needsName: true }),
];
