import fs from 'node:fs';
import path from 'node:path';
import type { Amount } from '#domain/claim.ts';
import type { EntityKind } from '#domain/entity.ts';
import type { EventStatus } from '#domain/event.ts';
import type { EventType } from '#domain/eventType.ts';
import type { RelationType } from '#domain/relationType.ts';

export interface GoldenEntity {
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases?: readonly string[];
  readonly institution?: boolean;
}

export interface GoldenEvent {
  readonly type: EventType;
  readonly alsoTypes?: readonly EventType[];
  readonly status: EventStatus;
  readonly participants: readonly { readonly name: string; readonly role: string }[];
  readonly date?: string;
  readonly amount?: Amount;
  readonly evidence: string;
  readonly moreEvidence?: readonly string[];
}

export interface GoldenRelation {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  readonly percent?: number;
  readonly role?: string;
  readonly evidence: string;
}

export interface GoldenMetric {
  readonly entity: string;
  readonly value: number;
  readonly unit?: string;
  readonly asOf?: string;
  readonly evidence: string;
}

/** What an analyst would record of one article. */
export interface GoldenArticle {
  readonly id: string;
  /** The text file that it belongs to, where it is no page. */
  readonly file?: string;
  readonly url?: string;
  readonly lang: string;
  readonly title?: string;
  readonly publishedAt?: string;
  readonly entities: readonly GoldenEntity[];
  readonly events: readonly GoldenEvent[];
  readonly relations: readonly GoldenRelation[];
  readonly metrics: readonly GoldenMetric[];
}

/** Reads every article of a folder, by rising name. @throws Error where the folder is not there. */
export function readGolden(folder: string): GoldenArticle[] {
  const files = fs.readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.sort().map((name) => {
    const article = JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'));
    return { events: [], entities: [], relations: [], metrics: [], ...article, id: path.basename(name, '.json') };
  });
}
