import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { SearchOrder } from '#search/searchClient.ts';
import { useStrings } from '#ui/i18n.ts';
import { currentRoute, navigate } from '#ui/route.ts';
import { searchStrings } from './strings.ts';

const orders = ['relevance', 'date'] as const satisfies readonly SearchOrder[];

/** In what order the list is, and the way to the other. */
export function SortMenu({ order }: { readonly order: SearchOrder }) {
  const t = useStrings(searchStrings);
  const choose = (chosen: SearchOrder) => {
    const { order: _order, ...route } = currentRoute();
    navigate(chosen === 'date' ? { ...route, order: chosen } : route, 'replace');
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          fw={400}
          rightSection={<IconChevronDown size={12} aria-hidden />}
          aria-label={t('sortedBy', { order: t(order) })}
        >
          {t(order)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={order} onChange={(chosen) => choose(chosen === 'date' ? 'date' : 'relevance')}>
          {orders.map((choice) => (
            <Menu.RadioItem key={choice} value={choice} closeMenuOnClick>
              {t(`sort-${choice}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
