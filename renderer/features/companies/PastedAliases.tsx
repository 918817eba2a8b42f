import { Button, Group, Modal, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Entity } from '#domain/entity.ts';
import { maxNameLength } from '#domain/entityName.ts';
import { type AliasLine, addAliases, checkAliases } from '#storage/aliases.ts';
import { undoChanges } from '#storage/changedRows.ts';
import { translator, useLanguage, useStrings } from '#ui/i18n.ts';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import classes from './EntityPage.module.css';
import { pastedStrings } from './pastedStrings.ts';
import { companyStrings } from './strings.ts';

interface Props {
  readonly entity: Entity;
  /** What was pasted; none while the dialog is closed. */
  readonly lines: readonly string[] | undefined;
  readonly onClose: () => void;
}

/** A pasted list of names: what each line would become, before anything is saved. */
export function PastedAliases({ entity, lines, onClose }: Props) {
  const t = useStrings(pastedStrings);
  return (
    <Modal
      opened={lines !== undefined}
      onClose={onClose}
      title={t('pastedTitle', { name: entity.name })}
      closeButtonProps={{ 'aria-label': t('cancel') }}
    >
      {lines && <Pasted entity={entity} lines={lines} onClose={onClose} />}
    </Modal>
  );
}

function Pasted({ entity, lines, onClose }: Props & { readonly lines: readonly string[] }) {
  const t = useStrings(pastedStrings);
  const language = useLanguage();
  const [checked, setChecked] = useState<readonly AliasLine[]>();
  useEffect(() => {
    checkAliases(entity.id, lines).then((result) => setChecked(result ?? []), notifyError);
  }, [entity.id, lines]);
  if (!checked) return null;

  const fresh = checked.flatMap((line) => (line.state === 'new' ? [line] : []));
  const skipped = checked.flatMap((line) => (line.state === 'skipped' ? [line] : []));
  const unsought = fresh.filter((line) => !line.isLookedFor);
  const number = (count: number) => count.toLocaleString(language);

  const add = async () => {
    const changes = await addAliases(
      entity.id,
      fresh.map(({ alias }) => alias),
    );
    onClose();
    if (!changes) return notifyDone(translator(companyStrings)('goneNow', { name: entity.name }));
    notifyDone(t('pastedDone', { count: fresh.length, number: number(fresh.length) }), () => undoChanges(changes));
  };
  return (
    <>
      <Text size="sm">{t('pastedNew', { count: fresh.length, number: number(fresh.length) })}</Text>
      {unsought.length > 0 && (
        <Text size="sm" mt="xs">
          {t('pastedUnsought', {
            names: unsought
              .slice(0, 20)
              .map(({ alias }) => alias.text)
              .join(', '),
          })}
        </Text>
      )}
      {skipped.length > 0 && (
        <>
          <Text size="sm" mt="xs">
            {t('pastedSkipped', { count: skipped.length, number: number(skipped.length) })}
          </Text>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keys. */}
          <ul className={classes.skipped} tabIndex={0} aria-label={t('pastedSkippedList')}>
            {skipped.slice(0, 500).map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and the same line may stand in it twice.
              <li key={index}>
                <bdi className={classes.skippedName}>{line.text}</bdi>
                <span>{t(skippedText[line.reason], { count: maxNameLength, owner: ownerOf(line) })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Group justify="flex-end" gap="xs" mt="lg">
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button data-autofocus disabled={fresh.length === 0} onClick={() => add().catch(notifyError)}>
          {t('pastedAdd', { count: fresh.length, number: number(fresh.length) })}
        </Button>
      </Group>
    </>
  );
}

type Skipped = Extract<AliasLine, { state: 'skipped' }>;

const skippedText = {
  empty: 'skippedNoLetters',
  'no-letters': 'skippedNoLetters',
  'too-long': 'skippedTooLong',
  known: 'skippedKnown',
  repeated: 'skippedRepeated',
  taken: 'skippedTaken',
} as const satisfies Record<Skipped['reason'], string>;

function ownerOf(line: Skipped): string {
  return line.reason === 'taken' ? line.by.name : '';
}
