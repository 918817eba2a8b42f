import {
  IconAlertTriangle,
  IconArrowsJoin,
  IconBan,
  IconBuildingBank,
  IconBuildingFactory,
  IconBuildingStore,
  IconCertificate,
  IconChartBar,
  IconChartPie,
  IconCoins,
  IconGavel,
  IconHeartHandshake,
  IconLicense,
  IconPackageOff,
  IconRocket,
  IconScale,
  IconSitemap,
  IconSpeakerphone,
  IconStars,
  IconTag,
  IconTrendingUp,
  IconUserStar,
  IconUsersGroup,
  IconWorld,
  type TablerIcon,
} from '@tabler/icons-react';
import { type EventGroupName, type EventType, eventTypes } from '#domain/eventType.ts';
import type { Look, LookColor } from './look.ts';

/** The sign of each type of event. */
const icons: Readonly<Record<EventType, TablerIcon>> = {
  acquisition: IconBuildingStore,
  merger: IconArrowsJoin,
  stake_change: IconChartPie,
  divestiture: IconTag,
  joint_venture: IconSitemap,
  funding_round: IconCoins,
  ipo_listing: IconBuildingBank,
  partnership: IconHeartHandshake,
  contract_win: IconLicense,
  product_launch: IconRocket,
  product_end: IconPackageOff,
  pricing_change: IconTrendingUp,
  market_entry_exit: IconWorld,
  facility_open_close: IconBuildingFactory,
  executive_change: IconUserStar,
  headcount_change: IconUsersGroup,
  financial_results: IconChartBar,
  valuation_rating: IconStars,
  litigation: IconGavel,
  regulatory_action: IconScale,
  ip_patent: IconCertificate,
  platform_restriction: IconBan,
  incident: IconAlertTriangle,
  strategy_statement: IconSpeakerphone,
};

/** The colour of each group of types, for pictures and legends. */
export const eventGroupColors: Readonly<Record<EventGroupName, LookColor>> = {
  capital: 'indigo',
  business: 'teal',
  product: 'grape',
  organisation: 'orange',
  results: 'lime',
  conflict: 'red',
};

/** How events of a type are shown, wherever they are. */
export function eventTypeLook(type: EventType): Look {
  return { icon: icons[type], color: eventGroupColors[eventTypes[type].group] };
}
