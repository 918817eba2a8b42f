import { formatAmount } from '#domain/amount.ts';
import { entityKindLabels } from '#domain/entityLabels.ts';
import type { GraphEdge } from '#domain/graphEdge.ts';
import type { GraphNode, GraphView } from '#domain/graphView.ts';
import { relationTypeLabels } from '#domain/relationLabels.ts';
import { relationSentence, withNames } from '#domain/relationSentence.ts';
import type { RelationType } from '#domain/relationType.ts';
import { type Language, translator } from '#ui/i18n.ts';
import { graphStrings } from './strings.ts';

/** The words of a graph in the person's language. */
export interface GraphWords {
  nameOf(id: string): string;
  /** "18 %", "18 % ≠ 20 %", or nothing. */
  percentsOf(edge: GraphEdge): string;
  /** What stands between the two names, "owns 18 %". */
  relationOf(edge: GraphEdge): string;
  /** "Alibaba owns 18 % of Weibo", and what is to be known of it. */
  sentenceOf(edge: GraphEdge): string;
  /** "Alibaba, company, 4 relations". */
  describeNode(node: GraphNode): string;
}

/** Puts what a graph shows into words. */
export function graphWords(view: GraphView, language: Language): GraphWords {
  const t = translator(graphStrings);
  const nameOf = (id: string) => oneLine(view.nodes.get(id)?.entity?.name ?? t('deletedName'));
  const roleOf = ({ relations }: GraphEdge) => relations[0]?.relation.role;
  const percentsOf = ({ percents }: GraphEdge) => percents.map((value) => percentText(value, language)).join(' ≠ ');
  const remarksOf = ({ isDisputed, standing }: GraphEdge) => {
    if (standing === 'denied') return [t('denied')];
    return [...(isDisputed ? [t('disputed')] : []), ...(standing === 'ended' ? [t('ended')] : [])];
  };
  return {
    nameOf,
    percentsOf,
    relationOf: (edge) => {
      const share = percentsOf(edge);
      const mark = isMarked(edge) ? '⚠' : '';
      const standing = edge.standing === 'stands' ? '' : `(${t(edge.standing)})`;
      const role = roleOf(edge);
      return [typeWords(edge.type, language), role && `(${role})`, share, mark, standing].filter(Boolean).join(' ');
    },
    sentenceOf: (edge) => {
      const [percent, ...rivals] = edge.percents;
      const role = roleOf(edge);
      const share = percent !== undefined && rivals.length === 0 ? { percent } : {};
      const sentence = relationSentence({ type: edge.type, role, ...share }, language);
      const words = withNames(sentence, isolated(nameOf(edge.fromId)), isolated(nameOf(edge.toId)));
      return [words, ...(rivals.length > 0 ? [percentsOf(edge)] : []), ...remarksOf(edge)].join(', ');
    },
    describeNode: ({ id, entity, kind, edgeIds, hiddenCount }) =>
      [
        isolated(nameOf(id)),
        ...(entity && kind !== 'deleted' ? [entityKindLabels[kind][language]] : []),
        t('relationCount', { count: edgeIds.length }),
        ...(hiddenCount > 0 ? [t('hiddenCount', { count: hiddenCount })] : []),
      ].join(', '),
  };
}

const percentTexts = new Map<string, string>();

/** A share in words; made once each, as a graph has hundreds of them at every step of a replay. */
function percentText(value: number, language: Language): string {
  const key = `${language} ${value}`;
  const known = percentTexts.get(key);
  if (known !== undefined) return known;
  const text = formatAmount({ value, unit: '%' }, language);
  percentTexts.set(key, text);
  return text;
}

/** What stands between two names, without the colon that a sentence in Chinese has there. */
export function typeWords(type: RelationType, language: Language): string {
  return relationTypeLabels[type][language].replace(/：$/, '');
}

/** Says whether a line bears the mark of what is disputed; that of a denial says it already. */
export function isMarked({ isDisputed, standing }: GraphEdge): boolean {
  return isDisputed && standing !== 'denied';
}

/** A name written from right to left, set apart so that the words around it keep their order. Source: Unicode UAX #9. */
function isolated(name: string): string {
  return /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/.test(name) ? `\u2068${name}\u2069` : name;
}

/** Names from anywhere, with whatever line breaks, fit one line. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
