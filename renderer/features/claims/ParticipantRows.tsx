import { ActionIcon, Button, Group, Input, Select, Stack } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import { eventRoleLabels } from '#domain/eventLabels.ts';
import { type EventRole, type EventType, kindOfRole } from '#domain/eventType.ts';
import { newId } from '#domain/id.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { ClaimNameField } from './ClaimNameField.tsx';
import { type ParticipantRow, rolesOf } from './eventForm.ts';
import { eventStrings } from './eventStrings.ts';

interface ParticipantRowsProps {
  readonly type: EventType | undefined;
  readonly rows: readonly ParticipantRow[];
  readonly onChange: (rows: readonly ParticipantRow[]) => void;
  readonly error?: string | undefined;
}

/** Who took part in an event, one row each: a name and the role it had. */
export function ParticipantRows({ type, rows, onChange, error }: ParticipantRowsProps) {
  const t = useStrings(eventStrings);
  const language = useLanguage();
  const addButton = useRef<HTMLButtonElement>(null);
  const remove = (row: ParticipantRow) => {
    onChange(rows.filter((other) => other !== row));
    // The row goes with its button, and the keyboard must not go with it.
    addButton.current?.focus();
  };
  const change = (key: string, changes: Partial<ParticipantRow>) =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...changes } : row)));

  return (
    <Input.Wrapper label={t('participants')} labelElement="div" error={error}>
      <Stack gap={4} mt={4} mb={error ? 4 : 0}>
        {rows.map((row, index) => {
          const number = index + 1;
          const roles: readonly EventRole[] = [...new Set([...rolesOf(type), row.role])];
          return (
            <Group key={row.key} gap={4} wrap="nowrap" grow preventGrowOverflow={false} align="flex-start">
              <ClaimNameField
                label={t('participant', { number })}
                value={row.name}
                onChange={(name) => change(row.key, { name })}
                newKind={kindOfRole(row.role)}
              />
              <Select
                aria-label={t('role', { number })}
                data={roles.map((role) => ({ value: role, label: eventRoleLabels[role][language] }))}
                value={row.role}
                onChange={(role) => role && change(row.key, { role })}
                allowDeselect={false}
              />
              <ActionIcon
                variant="subtle"
                color="gray"
                mt={4}
                style={{ flexGrow: 0 }}
                aria-label={t('removeParticipant', { number })}
                onClick={() => remove(row)}
              >
                <IconX size={16} />
              </ActionIcon>
            </Group>
          );
        })}
        <Button
          ref={addButton}
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={14} />}
          style={{ alignSelf: 'flex-start' }}
          onClick={() => {
            const roles = rolesOf(type);
            const role = roles[Math.min(rows.length, roles.length - 1)] ?? 'party';
            onChange([...rows, { key: newId(), role }]);
          }}
        >
          {t('addParticipant')}
        </Button>
      </Stack>
    </Input.Wrapper>
  );
}
