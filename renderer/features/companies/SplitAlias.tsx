import { Button } from '@mantine/core';
import { IconArrowsSplit } from '@tabler/icons-react';
import type { Alias, Entity } from '#domain/entity.ts';
import { splitAlias, undoSplit } from '#storage/entitySplit.ts';
import { useStrings } from '#ui/i18n.ts';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import { navigate } from '#ui/route.ts';
import { companyStrings } from './strings.ts';

/** Makes an alias a name of its own, and goes there. */
export function SplitAlias({ entity, alias }: { readonly entity: Entity; readonly alias: Alias }) {
  const t = useStrings(companyStrings);
  const split = async () => {
    const outcome = await splitAlias(entity.id, alias.text);
    if (outcome.state === 'missing') return notifyDone(t('goneNow', { name: alias.text }));
    navigate({ view: 'entities', entityId: outcome.entity.id });
    notifyDone(t('splitDone', { alias: alias.text, name: entity.name }), () => undoSplit(outcome), {
      afterwards: () => navigate({ view: 'entities', entityId: entity.id }),
    });
  };
  return (
    <Button
      fullWidth
      mt="sm"
      size="xs"
      variant="default"
      leftSection={<IconArrowsSplit size={14} aria-hidden />}
      onClick={() => split().catch(notifyError)}
    >
      {t('split')}
    </Button>
  );
}
