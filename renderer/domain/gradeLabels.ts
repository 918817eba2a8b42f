import type { Evidence } from './claim.ts';
import type { Label } from './eventLabels.ts';
import type { Source } from './source.ts';

/** What the letters of the Admiralty scale say of a source. Source: NATO AJP-2.1. */
export const reliabilityLabels: Readonly<Record<Source['reliability'], Label>> = {
  A: { en: 'completely reliable source', fr: 'source tout à fait fiable', zh: '来源完全可靠' },
  B: { en: 'usually reliable source', fr: 'source habituellement fiable', zh: '来源通常可靠' },
  C: { en: 'fairly reliable source', fr: 'source assez fiable', zh: '来源比较可靠' },
  D: { en: 'not usually reliable source', fr: 'source habituellement peu fiable', zh: '来源通常不可靠' },
  E: { en: 'unreliable source', fr: 'source pas fiable', zh: '来源不可靠' },
  F: { en: 'source that cannot be judged', fr: 'source qui ne peut être appréciée', zh: '来源无法判断' },
};

/** What its figures say of a passage. */
export const credibilityLabels: Readonly<Record<Evidence['credibility'], Label>> = {
  1: { en: 'confirmed by others', fr: 'confirmé par d’autres', zh: '已由他方证实' },
  2: { en: 'probably true', fr: 'probablement vrai', zh: '很可能属实' },
  3: { en: 'possibly true', fr: 'peut-être vrai', zh: '可能属实' },
  4: { en: 'doubtful', fr: 'douteux', zh: '存疑' },
  5: { en: 'improbable', fr: 'improbable', zh: '不太可能' },
  6: { en: 'cannot be judged', fr: 'ne peut être jugé', zh: '无法判断' },
};
