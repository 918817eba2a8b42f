import { startFollower } from './followFeed.ts';
import { createTagger } from './tagger.ts';

/**
 * Finds the known names in every note that is new or changed, and in all of them where a name is new, and keeps them as suggestions. One
 * tab of a profile does it for all. Gives a function that stops it.
 */
export function startTagging(): () => void {
  return startFollower('tagging', createTagger);
}
