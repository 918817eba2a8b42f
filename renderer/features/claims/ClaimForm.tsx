import { Blockquote, Button, Group, Stack, Text } from '@mantine/core';
import { getHotkeyHandler } from '@mantine/hooks';
import type { FormEvent, ReactNode } from 'react';
import type { ClaimTable } from '#domain/claim.ts';
import { useStrings } from '#ui/i18n.ts';
import classes from './ClaimForm.module.css';
import { ConflictNotice } from './ConflictNotice.tsx';
import type { TargetOf } from './claimTarget.ts';
import { EvidenceFields } from './EvidenceFields.tsx';
import type { EvidenceRow } from './evidenceForm.ts';
import { SimilarClaims } from './SimilarClaims.tsx';
import type { Said, SaveHow } from './saveClaimTarget.ts';
import { claimStrings } from './strings.ts';
import { tableStrings } from './tableStrings.ts';
import type { Conflict } from './useClaimForm.ts';

interface ClaimFormProps<Table extends ClaimTable> {
  readonly target: TargetOf<Table>;
  readonly state: {
    readonly form: { readonly evidence: readonly EvidenceRow[] };
    readonly change: (changes: { readonly evidence: readonly EvidenceRow[] }) => void;
    readonly saving: boolean;
    readonly conflict: Conflict<Table> | undefined;
    readonly said: Said<Table> | undefined;
    readonly submit: (event: FormEvent) => Promise<void>;
    readonly save: (how: SaveHow) => void;
  };
  readonly onClose: () => void;
  /** The fields of the kind of claim. */
  readonly children: ReactNode;
}

/** What the forms of events, relations and figures share: the passage above, the grades below, and the ways to save. */
export function ClaimForm<Table extends ClaimTable>({ target, state, onClose, children }: ClaimFormProps<Table>) {
  const t = useStrings(claimStrings);
  const tTable = useStrings(tableStrings[target.table]);
  const { form, change, saving, conflict, said, submit, save } = state;
  const passage = target.kind === 'new' ? target.passage : form.evidence.length === 1 && form.evidence[0]?.text;
  return (
    <form
      onSubmit={submit}
      onKeyDown={getHotkeyHandler([
        ['mod+Enter', ({ target }) => (target as HTMLElement).closest('form')?.requestSubmit()],
      ])}
      noValidate
    >
      <Stack gap="sm">
        {conflict && <ConflictNotice table={target.table} conflict={conflict} onKeep={onClose} onSave={save} />}
        {passage && (
          <Blockquote className={classes.passage} cite={undefined} aria-label={t('passage')}>
            {passage}
          </Blockquote>
        )}
        {children}
        <EvidenceFields rows={form.evidence} onChange={(evidence) => change({ evidence })} />
        {target.kind === 'new' && said && (
          <SimilarClaims target={target} said={said} evidence={form.evidence} onClose={onClose} />
        )}
        <Group justify="flex-end" gap="xs">
          <Text size="xs" c="dimmed" mr="auto">
            Ctrl ⏎
          </Text>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={saving}>
            {tTable('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
