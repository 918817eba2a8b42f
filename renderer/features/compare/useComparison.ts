import { useLiveQuery } from 'dexie-react-hooks';
import type { Entity } from '#domain/entity.ts';
import { byBestGrade } from '#domain/grade.ts';
import { type LatestFigure, latestFigures } from '#domain/latestFigures.ts';
import type { PartialDate } from '#domain/partialDateFields.ts';
import {
  type EventDetails,
  listEventDetails,
  listMetricDetails,
  listRelationDetails,
  type MetricDetails,
  type RelationDetails,
} from '#storage/claimDetails.ts';
import { listEntitiesById } from '#storage/entities.ts';
import { listEventsOfEntity } from '#storage/events.ts';
import { countNotesOfEntity } from '#storage/mentions.ts';
import { listMetricsOfEntity } from '#storage/metrics.ts';
import { listRelationsOfEntities } from '#storage/relations.ts';

/** More do not fit side by side. */
export const mostCompanies = 5;
const shownEvents = 8;

/** One column. */
export interface ComparedCompany {
  readonly entity: Entity;
  readonly noteCount: number;
  /** The newest events of the period, and how many there are. */
  readonly events: readonly EventDetails[];
  readonly eventCount: number;
  /** The newest value of each figure, by its key. */
  readonly figures: ReadonlyMap<string, LatestFigure<MetricDetails>>;
}

/** What stands side by side. */
export interface Comparison {
  readonly companies: readonly ComparedCompany[];
  readonly relations: readonly RelationDetails[];
}

/** Reads some companies for a comparison, within a period where one is given; `undefined` until they are read. */
export function useComparison(ids: readonly string[], period: PartialDate | undefined): Comparison | undefined {
  return useLiveQuery(() => readComparison(ids, period), [ids.join(), period?.edtf]);
}

async function readComparison(ids: readonly string[], period: PartialDate | undefined): Promise<Comparison> {
  const entities = await listEntitiesById(ids);
  const [companies, relations] = await Promise.all([
    Promise.all(entities.map((entity) => readCompany(entity, period))),
    listRelationsOfEntities(ids),
  ]);
  const among = relations.filter(({ fromId, toId }) => ids.includes(fromId) && ids.includes(toId));
  return { companies, relations: await listRelationDetails(among) };
}

async function readCompany(entity: Entity, period: PartialDate | undefined): Promise<ComparedCompany> {
  const [events, metrics, noteCount] = await Promise.all([
    listEventsOfEntity(entity.id),
    listMetricsOfEntity(entity.id),
    countNotesOfEntity(entity.id),
  ]);
  const inPeriod = events.filter(({ date }) => isWithin(date, period)).reverse();
  const rows = await listMetricDetails(metrics.filter(({ asOf }) => isWithin(asOf, period)));
  return {
    entity,
    noteCount,
    events: await listEventDetails(inPeriod.slice(0, shownEvents)),
    eventCount: inPeriod.length,
    figures: latestFigures(byBestGrade(rows)),
  };
}

function isWithin(date: PartialDate | undefined, period: PartialDate | undefined): boolean {
  if (!period) return true;
  return date !== undefined && date.min <= period.max && date.max >= period.min;
}
