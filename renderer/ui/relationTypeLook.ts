import {
  IconArmchair,
  IconBriefcase,
  IconBuildings,
  IconChartPie,
  IconGavel,
  IconHeartHandshake,
  IconPigMoney,
  IconPlugConnected,
  IconSeeding,
  IconShoppingCart,
  IconSwords,
  IconTools,
  IconTruck,
  IconWorld,
} from '@tabler/icons-react';
import type { RelationType } from '#domain/relationType.ts';
import type { Look } from './look.ts';

/** How relations of each type are shown: what is owned, what is done together, what is done against each other, who works where. */
export const relationTypeLook: Readonly<Record<RelationType, Look>> = {
  owns: { icon: IconChartPie, color: 'indigo' },
  subsidiary_of: { icon: IconBuildings, color: 'indigo' },
  invests_in: { icon: IconPigMoney, color: 'indigo' },
  partner_of: { icon: IconHeartHandshake, color: 'teal' },
  competitor_of: { icon: IconSwords, color: 'orange' },
  supplier_of: { icon: IconTruck, color: 'cyan' },
  customer_of: { icon: IconShoppingCart, color: 'cyan' },
  integrates_with: { icon: IconPlugConnected, color: 'teal' },
  litigates_with: { icon: IconGavel, color: 'red' },
  employs: { icon: IconBriefcase, color: 'grape' },
  founded_by: { icon: IconSeeding, color: 'grape' },
  board_member_of: { icon: IconArmchair, color: 'grape' },
  makes: { icon: IconTools, color: 'lime' },
  operates_in: { icon: IconWorld, color: 'gray' },
};
