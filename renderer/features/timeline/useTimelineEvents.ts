import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import {
  type DayRange,
  getTimelineNames,
  listTimelineEvents,
  type TimelineFilter,
  type TimelineName,
  type TimelineReading,
} from '#storage/timeline.ts';

/** The events of a timeline and the names that they need. */
export interface TimelineData extends TimelineReading {
  readonly names: ReadonlyMap<string, TimelineName>;
}

/**
 * The events that pass a filter, kept up to date. Where the library holds more than can be shown at once, those around `within`; until
 * others have been read, the earlier ones stay.
 */
export function useTimelineEvents(filter: TimelineFilter, within: DayRange | undefined): TimelineData | undefined {
  const filterKey = JSON.stringify(filter);
  const [isLarge, setLarge] = useState(false);
  const window = isLarge ? within : undefined;
  const read = useLiveQuery(async () => {
    const reading = await listTimelineEvents(filter, window);
    const ids = new Set<string>();
    for (const { participantIds } of [...reading.dated, ...reading.undated]) {
      for (const id of participantIds) ids.add(id);
    }
    return { filterKey, data: { ...reading, names: await getTimelineNames([...ids]) } };
  }, [filterKey, window?.from, window?.to]);
  const isCut = read !== undefined && read.data.unread > 0;
  useEffect(() => {
    if (isCut) setLarge(true);
  }, [isCut]);
  return read?.filterKey === filterKey ? read.data : undefined;
}
