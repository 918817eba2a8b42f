import { useLiveQuery } from 'dexie-react-hooks';
import { type FormEvent, useState } from 'react';
import type { ClaimTable } from '#domain/claim.ts';
import type { Rows } from '#storage/database.ts';
import { getSourceOfNote } from '#storage/noteSource.ts';
import { useStrings } from '#ui/i18n.ts';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import type { TargetOf } from './claimTarget.ts';
import type { EvidenceRow } from './evidenceForm.ts';
import { type Said, type SaveHow, saveClaimTarget } from './saveClaimTarget.ts';
import { claimStrings } from './strings.ts';
import { tableStrings } from './tableStrings.ts';

interface FormWithEvidence {
  readonly evidence: readonly EvidenceRow[];
}

type Reading<Table extends ClaimTable, Problems> =
  | ({ readonly state: 'ok' } & Said<Table>)
  | { readonly state: 'wrong'; readonly problems: Problems };

/** What another window did to the claim while its form was open. */
export type Conflict<Table extends ClaimTable> =
  | { readonly state: 'changed'; readonly now: Rows[Table] }
  | { readonly state: 'gone' };

interface ClaimFormParts<Table extends ClaimTable, Form, Problems> {
  readonly target: TargetOf<Table>;
  readonly initial: () => Form;
  readonly read: (form: Form, referenceDay: string | undefined) => Reading<Table, Problems>;
  readonly onClose: () => void;
}

/** The state of a form of one claim: wrong fields say so beside themselves, and nothing typed is lost. */
export function useClaimForm<Table extends ClaimTable, Form extends FormWithEvidence, Problems extends object>({
  target,
  initial,
  read,
  onClose,
}: ClaimFormParts<Table, Form, Problems>) {
  const t = useStrings(claimStrings);
  const tTable = useStrings(tableStrings[target.table]);
  const [typed, setForm] = useState(initial);
  const form = useWithSource(target, typed);
  const [problems, setProblems] = useState<Partial<Problems>>({});
  const [saving, setSaving] = useState(false);
  const [conflict, setConflict] = useState<Conflict<Table>>();
  const referenceDay = target.kind === 'new' ? target.referenceDay : undefined;

  const change = (changes: Partial<Form>) => {
    setForm((before) => ({ ...before, ...changes }));
    // A complaint goes as soon as its field is touched; saving looks at everything again.
    setProblems(
      (before) => Object.fromEntries(Object.entries(before).filter(([field]) => !(field in changes))) as typeof before,
    );
  };

  const save = async (how: SaveHow) => {
    const reading = read(form, referenceDay);
    if (reading.state === 'wrong') return setProblems(reading.problems);
    setSaving(true);
    try {
      const outcome = await saveClaimTarget(target, reading, form.evidence, how);
      if (outcome.state === 'saved') {
        notifyDone(tTable('saved'), outcome.undo);
        onClose();
      } else if (outcome.state === 'accepted') onClose();
      else if (outcome.state === 'refused') notifyDone(outcome.reason);
      else if (outcome.state === 'no-passage') notifyDone(t('excerptFailed'));
      else setConflict(outcome);
    } catch (error) {
      notifyError(error);
    } finally {
      setSaving(false);
    }
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await save('unless-changed');
  };
  const said = read(form, referenceDay);
  return {
    form,
    change,
    problems,
    saving,
    conflict,
    referenceDay,
    /** What would be saved now; absent while something is wrong. */
    said: said.state === 'ok' ? said : undefined,
    submit,
    save: (how: SaveHow) => void save(how),
  };
}

/** A passage that is not marked yet does not know its source; the form asks the note. */
function useWithSource<Table extends ClaimTable, Form extends FormWithEvidence>(
  target: TargetOf<Table>,
  form: Form,
): Form {
  const noteId = target.kind === 'new' ? target.noteId : undefined;
  const source = useLiveQuery(async () => (noteId === undefined ? undefined : await getSourceOfNote(noteId)), [noteId]);
  if (noteId === undefined) return form;
  return {
    ...form,
    evidence: form.evidence.map((row) => ({ ...row, sourceReliability: source?.reliability })),
  };
}
