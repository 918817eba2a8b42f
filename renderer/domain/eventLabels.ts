import type { EventStatus } from './event.ts';
import type { EventGroupName, EventRole, EventType } from './eventType.ts';

/** A word of the closed lists in the three languages of the interface; the search language understands all of them. */
export interface Label {
  readonly en: string;
  readonly fr: string;
  readonly zh: string;
}

export const eventTypeLabels: Readonly<Record<EventType, Label>> = {
  acquisition: { en: 'Acquisition', fr: 'Acquisition', zh: '收购' },
  merger: { en: 'Merger', fr: 'Fusion', zh: '合并' },
  stake_change: { en: 'Change of stake', fr: 'Prise ou cession de participation', zh: '持股变动' },
  divestiture: { en: 'Divestiture', fr: 'Cession', zh: '剥离' },
  joint_venture: { en: 'Joint venture', fr: 'Coentreprise', zh: '合资' },
  funding_round: { en: 'Funding round', fr: 'Levée de fonds', zh: '融资' },
  ipo_listing: { en: 'IPO or listing', fr: 'Introduction en bourse', zh: '上市' },
  partnership: { en: 'Partnership', fr: 'Partenariat', zh: '合作' },
  contract_win: { en: 'Contract win', fr: 'Contrat remporté', zh: '中标' },
  product_launch: { en: 'Product launch', fr: 'Lancement de produit', zh: '产品发布' },
  product_end: { en: 'Product change or end', fr: 'Changement ou fin de produit', zh: '产品变更或停产' },
  pricing_change: { en: 'Pricing change', fr: 'Changement de prix', zh: '价格变动' },
  market_entry_exit: { en: 'Market entry or exit', fr: 'Entrée ou sortie d’un marché', zh: '进入或退出市场' },
  facility_open_close: { en: 'Site opening or closing', fr: 'Ouverture ou fermeture de site', zh: '设施开设或关闭' },
  executive_change: { en: 'Executive change', fr: 'Changement de dirigeant', zh: '高管变动' },
  headcount_change: { en: 'Headcount change', fr: 'Évolution des effectifs', zh: '人员变动' },
  financial_results: { en: 'Financial results', fr: 'Résultats financiers', zh: '财务业绩' },
  valuation_rating: { en: 'Valuation or rating', fr: 'Valorisation ou notation', zh: '估值或评级' },
  litigation: { en: 'Litigation', fr: 'Contentieux', zh: '诉讼' },
  regulatory_action: { en: 'Regulatory action', fr: 'Décision réglementaire', zh: '监管行动' },
  ip_patent: { en: 'Patent or IP', fr: 'Brevet ou propriété intellectuelle', zh: '专利与知识产权' },
  platform_restriction: { en: 'Platform restriction', fr: 'Restriction de plateforme', zh: '平台限制' },
  incident: { en: 'Incident', fr: 'Incident', zh: '事故' },
  strategy_statement: { en: 'Strategy statement', fr: 'Annonce stratégique', zh: '战略声明' },
};

export const eventGroupLabels: Readonly<Record<EventGroupName, Label>> = {
  capital: { en: 'Capital', fr: 'Capital', zh: '资本' },
  business: { en: 'Business', fr: 'Affaires', zh: '业务' },
  product: { en: 'Products', fr: 'Produits', zh: '产品' },
  organisation: { en: 'Organisation', fr: 'Organisation', zh: '组织' },
  results: { en: 'Results', fr: 'Résultats', zh: '业绩' },
  conflict: { en: 'Disputes and incidents', fr: 'Litiges et incidents', zh: '纠纷与事故' },
};

export const eventStatusLabels: Readonly<Record<EventStatus, Label>> = {
  rumoured: { en: 'Rumoured', fr: 'Rumeur', zh: '传闻' },
  announced: { en: 'Announced', fr: 'Annoncé', zh: '已宣布' },
  planned: { en: 'Planned', fr: 'Prévu', zh: '计划中' },
  completed: { en: 'Completed', fr: 'Réalisé', zh: '已完成' },
  blocked: { en: 'Blocked', fr: 'Bloqué', zh: '受阻' },
  failed: { en: 'Failed', fr: 'Échoué', zh: '失败' },
  denied: { en: 'Denied', fr: 'Démenti', zh: '已否认' },
};

export const eventRoleLabels: Readonly<Record<EventRole, Label>> = {
  acquirer: { en: 'acquirer', fr: 'acquéreur', zh: '收购方' },
  actor: { en: 'actor', fr: 'acteur', zh: '行为方' },
  adviser: { en: 'adviser', fr: 'conseil', zh: '顾问' },
  asset: { en: 'asset', fr: 'actif', zh: '资产' },
  buyer: { en: 'buyer', fr: 'acheteur', zh: '买方' },
  company: { en: 'company', fr: 'entreprise', zh: '公司' },
  counterparty: { en: 'counterparty', fr: 'contrepartie', zh: '对方' },
  court: { en: 'court', fr: 'tribunal', zh: '法院' },
  customer: { en: 'customer', fr: 'client', zh: '客户' },
  defendant: { en: 'defendant', fr: 'défendeur', zh: '被告' },
  exchange: { en: 'exchange', fr: 'place boursière', zh: '交易所' },
  facility: { en: 'facility', fr: 'installation', zh: '设施' },
  holder: { en: 'holder', fr: 'titulaire', zh: '持有人' },
  investor: { en: 'investor', fr: 'investisseur', zh: '投资方' },
  issuer: { en: 'issuer', fr: 'émetteur', zh: '发行人' },
  lead_investor: { en: 'lead investor', fr: 'investisseur principal', zh: '领投方' },
  location: { en: 'location', fr: 'lieu', zh: '地点' },
  maker: { en: 'maker', fr: 'fabricant', zh: '制造商' },
  market: { en: 'market', fr: 'marché', zh: '市场' },
  party: { en: 'party', fr: 'partie', zh: '参与方' },
  person: { en: 'person', fr: 'personne', zh: '人物' },
  plaintiff: { en: 'plaintiff', fr: 'demandeur', zh: '原告' },
  platform: { en: 'platform', fr: 'plateforme', zh: '平台' },
  predecessor: { en: 'predecessor', fr: 'prédécesseur', zh: '前任' },
  product: { en: 'product', fr: 'produit', zh: '产品' },
  rater: { en: 'rater', fr: 'agence', zh: '评级方' },
  regulator: { en: 'regulator', fr: 'régulateur', zh: '监管机构' },
  result: { en: 'result', fr: 'résultat', zh: '新实体' },
  seller: { en: 'seller', fr: 'vendeur', zh: '卖方' },
  speaker: { en: 'speaker', fr: 'porte-parole', zh: '发言人' },
  successor: { en: 'successor', fr: 'successeur', zh: '继任者' },
  supplier: { en: 'supplier', fr: 'fournisseur', zh: '供应商' },
  target: { en: 'target', fr: 'cible', zh: '目标' },
  underwriter: { en: 'underwriter', fr: 'garant', zh: '承销商' },
  venture: { en: 'venture', fr: 'coentreprise', zh: '合资企业' },
  victim: { en: 'victim', fr: 'victime', zh: '受害方' },
};
