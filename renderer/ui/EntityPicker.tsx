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
  const [foundFor, setFoundFor] = useState<string>();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const text = typed ?? value?.name ?? '';
  const offersNew = (create ?? onNewName) !== undefined;

  useEffect(() => {
    if (typed === undefined) return;
    let stale = false;
    const show = (entities: readonly Entity[]) => {
      if (stale) return;
      setFound(entities);
      setFoundFor(typed);
    };
    search(typed).then(show, () => show([]));
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
  const makeNew = async (name: string) => {
    if (create) return choose(await create(name));
    onNewName?.(name);
    close();
  };
  /** Enter may come before the names do; then it means the best of what was typed, not of the letters before. */
  const submitLate = async (prefix: string) => {
    const entities = await search(prefix);
    const name = nameToCreate(prefix, entities);
    if (entities[0]) choose(entities[0]);
    else if (name && offersNew) await makeNew(name);
  };
  const submit = async (option: string) => {
    if (typed !== undefined && foundFor !== typed) return submitLate(typed);
    const known = found.find(({ id }) => id === option);
    if (known) choose(known);
    else if (newName && option === createValue) await makeNew(newName);
  };

  const offersCreation = offersNew && newName !== undefined;

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
