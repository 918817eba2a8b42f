import {
  IconAffiliate,
  IconArchive,
  IconBolt,
  IconBooks,
  IconBuilding,
  IconBulb,
  IconChartLine,
  IconColumns3,
  IconHelpHexagon,
  IconInbox,
  IconRss,
  IconSettings,
  IconStack2,
  IconStar,
  IconTimeline,
  IconTrash,
  IconX,
  type TablerIcon,
} from '@tabler/icons-react';
import type { View } from '#ui/route.ts';

interface Entry {
  readonly view: View;
  readonly icon: TablerIcon;
}

/** What the sidebar leads to, in its groups; the names stand in the strings under the view. */
export const sidebarGroups = [
  [
    { view: 'inbox', icon: IconInbox },
    { view: 'important', icon: IconBolt },
    { view: 'interesting', icon: IconBulb },
    { view: 'library', icon: IconBooks },
    { view: 'starred', icon: IconStar },
    { view: 'archived', icon: IconArchive },
    { view: 'discarded', icon: IconX },
    { view: 'trash', icon: IconTrash },
  ],
  [
    { view: 'entities', icon: IconBuilding },
    { view: 'timeline', icon: IconTimeline },
    { view: 'graph', icon: IconAffiliate },
    { view: 'figures', icon: IconChartLine },
    { view: 'compare', icon: IconColumns3 },
    { view: 'questions', icon: IconHelpHexagon },
    { view: 'feeds', icon: IconRss },
    { view: 'queue', icon: IconStack2 },
  ],
  [{ view: 'settings', icon: IconSettings }],
] as const satisfies readonly (readonly Entry[])[];
