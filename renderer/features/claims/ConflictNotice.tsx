import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import type { ClaimTable } from '#domain/claim.ts';
import { useStrings } from '#ui/i18n.ts';
import { StandingCard } from './StandingCard.tsx';
import type { SaveHow } from './saveClaimTarget.ts';
import { standingOf } from './standingOf.ts';
import { claimStrings } from './strings.ts';
import type { Conflict } from './useClaimForm.ts';

interface ConflictNoticeProps<Table extends ClaimTable> {
  readonly table: Table;
  readonly conflict: Conflict<Table>;
  /** Leaves the claim as the other window left it. */
  readonly onKeep: () => void;
  readonly onSave: (how: SaveHow) => void;
}

/** Says that another window changed or deleted the claim while its form was open, shows its version, and lets the person choose. */
export function ConflictNotice<Table extends ClaimTable>(props: ConflictNoticeProps<Table>) {
  const { table, conflict, onKeep, onSave } = props;
  const t = useStrings(claimStrings);
  const isGone = conflict.state === 'gone';
  const row = conflict.state === 'changed' ? conflict.now : undefined;
  const [now] = useLiveQuery(async () => (row ? standingOf[table]([row]) : []), [table, row]) ?? [];
  return (
    <Alert variant="default" title={t(isGone ? 'goneTitle' : 'changedTitle')} role="alert">
      <Stack gap="xs">
        <Text size="sm">{t(isGone ? 'goneText' : 'changedText')}</Text>
        {now && <StandingCard table={table} details={now} />}
        <Group gap="xs">
          {!isGone && (
            <Button size="xs" variant="default" onClick={onKeep}>
              {t('keepTheirs')}
            </Button>
          )}
          <Button size="xs" onClick={() => onSave(isGone ? 'again' : 'anyway')}>
            {t(isGone ? 'saveAgain' : 'saveMine')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
