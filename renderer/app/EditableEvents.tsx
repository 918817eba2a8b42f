import { type ComponentProps, useState } from 'react';
import { EventDialog } from '#features/claims/EventDialog.tsx';
import { EventList } from '#features/claims/EventList.tsx';
import type { EventTarget } from '#features/claims/eventTarget.ts';

/** The events of a note or a name, each of which can be changed. */
export function EditableEvents({ of }: Pick<ComponentProps<typeof EventList>, 'of'>) {
  const [target, setTarget] = useState<EventTarget>();
  return (
    <>
      <EventList of={of} onEdit={(details) => setTarget({ kind: 'edit', details })} />
      <EventDialog target={target} onClose={() => setTarget(undefined)} />
    </>
  );
}
