import { useLiveQuery } from 'dexie-react-hooks';
import { entityKindLabels } from '#domain/entityLabels.ts';
import { relationTypeLabels } from '#domain/relationLabels.ts';
import { relationSentence, withNames } from '#domain/relationSentence.ts';
import { relationRow } from '#domain/relationType.ts';
import { listEntitiesById } from '#storage/entities.ts';
import { listOwnershipBack } from '#storage/relations.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import classes from './ClaimForm.module.css';
import { readPercent } from './readFields.ts';
import { misfits, type RelationForm } from './relationForm.ts';
import { relationStrings } from './relationStrings.ts';

/** How the relation reads as it stands in the form, and what looks odd about it without being wrong. */
export function RelationNotices({ form }: { readonly form: RelationForm }) {
  const t = useStrings(relationStrings);
  const language = useLanguage();
  const { type, from, to } = form;
  const chain = useOwnershipCircle(form);
  if (!type || !from || !to || from.id === to.id) return null;
  const { detail } = relationRow(type);
  const percent = readPercent(detail === 'percent' ? form.percent : '');
  const role = (detail === 'role' && form.role.trim()) || undefined;
  const share = percent.state === 'ok' ? percent.value : undefined;
  return (
    <div role="status">
      <p className={classes.sentence}>
        <span>{t('reads')}: </span>
        {withNames(relationSentence({ type, percent: share, role }, language), from.name, to.name)}
      </p>
      {misfits(form).map((side) => (
        <p key={side} className={classes.notice}>
          {t('misfit', {
            name: side === 'from' ? from.name : to.name,
            kind: entityKindLabels[side === 'from' ? from.kind : to.kind][language],
            type: relationTypeLabels[type][language],
            kinds: relationRow(type)
              [side].map((kind) => entityKindLabels[kind][language])
              .join(', '),
          })}
        </p>
      ))}
      {chain && chain.length > 0 && (
        <p className={classes.notice}>
          <strong>{t('circle', { chain: chain.join(' → ') })}</strong>
        </p>
      )}
    </div>
  );
}

/** The names of the circle that the form would close, from its owner back to it; empty where it closes none. */
function useOwnershipCircle({ type, from, to }: RelationForm): readonly string[] | undefined {
  const [owner, owned] = type === 'owns' ? [from, to] : type === 'subsidiary_of' ? [to, from] : [];
  return useLiveQuery(async () => {
    if (!owner || !owned || owner.id === owned.id) return [];
    const ids = await listOwnershipBack(owner.id, owned.id);
    if (ids.length === 0) return [];
    const names = new Map((await listEntitiesById(ids)).map(({ id, name }) => [id, name]));
    return [owner.name, ...ids.map((id) => names.get(id) ?? '…')];
  }, [owner?.id, owned?.id]);
}
