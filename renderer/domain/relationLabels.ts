import type { Label } from './eventLabels.ts';
import type { RelationType } from './relationType.ts';

/** What stands between the two sides when a relation is read from the first to the second. */
export const relationTypeLabels: Readonly<Record<RelationType, Label>> = {
  owns: { en: 'owns', fr: 'possède', zh: '持有' },
  subsidiary_of: { en: 'is a subsidiary of', fr: 'est une filiale de', zh: '是其子公司：' },
  invests_in: { en: 'invests in', fr: 'investit dans', zh: '投资于' },
  partner_of: { en: 'is a partner of', fr: 'est partenaire de', zh: '合作伙伴：' },
  competitor_of: { en: 'competes with', fr: 'est concurrent de', zh: '竞争对手：' },
  supplier_of: { en: 'supplies', fr: 'fournit', zh: '供应' },
  customer_of: { en: 'is a customer of', fr: 'est client de', zh: '是其客户：' },
  integrates_with: { en: 'integrates with', fr: 's’intègre à', zh: '集成' },
  litigates_with: { en: 'is in litigation with', fr: 'est en litige avec', zh: '诉讼对方：' },
  employs: { en: 'employs', fr: 'emploie', zh: '聘用' },
  founded_by: { en: 'was founded by', fr: 'a été fondé par', zh: '创始人：' },
  board_member_of: { en: 'is on the board of', fr: 'siège au conseil de', zh: '任董事于' },
  makes: { en: 'makes', fr: 'fabrique', zh: '生产' },
  operates_in: { en: 'operates in', fr: 'est présent en', zh: '业务所在：' },
};
