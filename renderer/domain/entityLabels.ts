import type { EntityKind } from './entity.ts';
import type { Label } from './eventLabels.ts';

/** What one entity of a kind is called in the three languages of the interface. */
export const entityKindLabels: Readonly<Record<EntityKind, Label>> = {
  company: { en: 'Company', fr: 'Entreprise', zh: '公司' },
  product: { en: 'Product', fr: 'Produit', zh: '产品' },
  person: { en: 'Person', fr: 'Personne', zh: '人物' },
  place: { en: 'Place', fr: 'Lieu', zh: '地点' },
  topic: { en: 'Topic', fr: 'Sujet', zh: '主题' },
};
