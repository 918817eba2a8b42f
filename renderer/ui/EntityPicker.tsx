import { Combobox, InputBase, useCombobox } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Entity } from '#domain/entity.ts';
import { parseName } from '#domain/entityName.ts';
import { foldName } from '#domain/fold.ts';
import { EntityOption } from './EntityOption.tsx';
import { entityPickerStrings } from './entityPickerStrings.ts';
import { useStrings } from './i18n.ts';

interface EntityPickerProps {
  /** The accessible name; there is no visible label, as pickers stand in rows. */
  readonly label: string;
  readonly value: Pick<Entity, 'name'> | undefined;
  readonly onChange: (entity: Entity) => void;
  /** The entities whose name or alias begins so, best first. */
  readonly search: (prefix: string) => Promise<readonly Entity[]>;
  /** Makes an entity of a name that nobody has yet; without it only known ones can be chosen. */
  readonly create?: (name: string) => Promise<Entity>;
  /** Takes a name that nobody has yet as it is, to make an entity of it later. */
  readonly onNewName?: (name: string) => void;
  readonly autoFocus?: boolean;
}

const createValue = 'create';

/** A field that finds an entity by its name or an alias as one types. */
export function EntityPicker({ label, value, onChange, search, create, onNewName, autoFocus }: EntityPickerProps) {
  const t = useStrings(entityPickerStrings);
  const [typed, setTyped] = useState<string>();
  const [found, setFound] = useState<readonly Entity[]>([]);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const text = typed ?? value?.name ?? '';

  useEffect(() => {
    if (typed === undefined) return;
    let stale = false;
    search(typed).then(
      (entities) => stale || setFound(entities),
      () => stale || setFound([]),
    );
    return () => {
      stale = true;
    };
  }, [typed, search]);

  // The names come after the letters; the best of them is the one that Enter takes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only other options call for another choice.
  useEffect(() => {
    if (typed !== undefined) combobox.selectFirstOption();
  }, [found]);

  const close = () => {
    setTyped(undefined);
    combobox.closeDropdown();
  };
  const choose = (entity: Entity) => {
    onChange(entity);
    close();
  };
  const newName = nameToCreate(typed ?? '', found);
  const submit = async (option: string) => {
    const known = found.find(({ id }) => id === option);
    if (known) return choose(known);
    if (!newName || option !== createValue) return;
    if (create) return choose(await create(newName));
    onNewName?.(newName);
    close();
  };

  const offersCreation = (create ?? onNewName) !== undefined && newName !== undefined;

  return (
    <Combobox store={combobox} onOptionSubmit={submit} withinPortal>
      <Combobox.Target>
        <InputBase
          aria-label={label}
          placeholder={t('placeholder')}
          value={text}
          data-autofocus={autoFocus || undefined}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
            combobox.selectFirstOption();
          }}
          onBlur={() => {
            combobox.closeDropdown();
            setTyped(undefined);
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={typed === undefined || typed.trim() === ''}>
        <Combobox.Options aria-label={label}>
          {found.map((entity) => (
            <Combobox.Option key={entity.id} value={entity.id}>
              <EntityOption entity={entity} typed={typed ?? ''} isNamesake={hasNamesake(entity, found)} />
            </Combobox.Option>
          ))}
          {offersCreation && <Combobox.Option value={createValue}>{t('create', { name: newName })}</Combobox.Option>}
          {found.length === 0 && !offersCreation && <Combobox.Empty>{t('none')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

/** What was typed, where it can be a name and nobody found has it. */
function nameToCreate(typed: string, found: readonly Entity[]): string | undefined {
  const parsed = parseName(typed);
  if (parsed.state === 'invalid') return undefined;
  const key = foldName(parsed.name);
  const isKnown = found.some(({ nameKeys, sharedKeys }) => nameKeys.includes(key) || sharedKeys.includes(key));
  return isKnown ? undefined : parsed.name;
}

function hasNamesake({ id, sortKey }: Entity, found: readonly Entity[]): boolean {
  return found.some((other) => other.id !== id && other.sortKey === sortKey);
}
