import { Button, Group, Stack, Text } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import type { ClaimTable, Evidence } from '#domain/claim.ts';
import { addEvidence } from '#storage/claimSaves.ts';
import { listSimilar } from '#storage/claimSimilar.ts';
import { useStrings } from '#ui/i18n.ts';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import type { NewClaim } from './claimTarget.ts';
import { type EvidenceRow, evidenceOf } from './evidenceForm.ts';
import { StandingCard } from './StandingCard.tsx';
import { rowOf, type Said } from './saveClaimTarget.ts';
import { claimStrings } from './strings.ts';

interface SimilarClaimsProps<Table extends ClaimTable> {
  readonly target: NewClaim<Table>;
  readonly said: Said<Table>;
  readonly evidence: readonly EvidenceRow[];
  readonly onClose: () => void;
}

/** The claims about the same thing that are there already: the passage may be one more that says so, or that says otherwise. */
export function SimilarClaims<Table extends ClaimTable>({
  target,
  said,
  evidence,
  onClose,
}: SimilarClaimsProps<Table>) {
  const t = useStrings(claimStrings);
  const { table } = target;
  const similar = useLiveQuery(async () => listSimilar[table](said.fields), [table, JSON.stringify(said.fields)]);
  if (!similar || similar.length === 0) return null;
  const add = async (id: string, stance: Evidence['stance']) => {
    const [row] = evidence;
    const excerptId = row && (await target.makeExcerpt());
    if (!row || excerptId === undefined) return notifyDone(t('excerptFailed'));
    const undo = await addEvidence(table, id, { ...evidenceOf(row, excerptId), stance });
    notifyDone(t(undo ? 'passageAdded' : 'passageThere'), undo);
    onClose();
  };
  return (
    <Stack component="section" gap={8} aria-label={t('similar', { count: similar.length })}>
      <Text size="sm" fw={500}>
        {t('similar', { count: similar.length })}
      </Text>
      <Text size="xs" c="dimmed">
        {t('similarHow')}
      </Text>
      {similar.map((details) => {
        const { id } = rowOf[table](details);
        return (
          <Stack key={id} gap={4}>
            <StandingCard table={table} details={details} />
            <Group gap={4}>
              <Button variant="light" size="compact-sm" onClick={() => add(id, 'supports').catch(notifyError)}>
                {t('alsoSays')}
              </Button>
              <Button
                variant="subtle"
                color="gray"
                size="compact-sm"
                onClick={() => add(id, 'contradicts').catch(notifyError)}
              >
                {t('saysNot')}
              </Button>
            </Group>
          </Stack>
        );
      })}
    </Stack>
  );
}
