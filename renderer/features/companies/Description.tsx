import { Textarea } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import type { Entity } from '#domain/entity.ts';
import { changeEntity } from '#storage/entities.ts';
import { useStrings } from '#ui/i18n.ts';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import { sayRefusal } from './saveChange.ts';
import { companyStrings } from './strings.ts';

const savedAfterMs = 400;

/** What a person knows of an entity in their own words; saved as they write, and taken back as a whole. */
export function Description({ entity }: { readonly entity: Entity }) {
  const t = useStrings(companyStrings);
  const [typed, setTyped] = useState<string>();
  const [before, setBefore] = useState<string>();
  const save = useDebouncedCallback(
    (description: string) => void changeEntity(entity.id, { description }).catch(notifyError),
    { delay: savedAfterMs, flushOnUnmount: true },
  );
  const leave = () => {
    save.flush();
    setTyped(undefined);
    setBefore(undefined);
    if (typed === undefined || before === undefined || typed === before) return;
    notifyDone(t('descriptionSaved', { name: entity.name }), async () =>
      sayRefusal(entity, await changeEntity(entity.id, { description: before })),
    );
  };
  return (
    <Textarea
      label={t('description')}
      placeholder={t('descriptionHint')}
      autosize
      minRows={2}
      maxRows={12}
      dir="auto"
      value={typed ?? entity.description}
      onFocus={() => setBefore(entity.description)}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        save(event.currentTarget.value);
      }}
      onBlur={leave}
    />
  );
}
