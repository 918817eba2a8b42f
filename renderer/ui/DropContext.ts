import { createContext } from 'react';

/**
 * Takes what was dropped on the window where it is no thing to clip, and says whether it did; to be called while the drop is handled, as the browser
 * empties it afterwards.
 */
export type TakeDrop = (data: DataTransfer) => Promise<boolean> | undefined;

/** Who is asked about a drop before it is clipped. */
export const DropContext = createContext<TakeDrop>(() => undefined);
