import { startFollower } from '#storage/followFeed.ts';
import { createTagger } from '#storage/tagger.ts';

// Every window has such a worker; the one that gets the lock tags for all until its window closes.
startFollower('tagging', createTagger);
