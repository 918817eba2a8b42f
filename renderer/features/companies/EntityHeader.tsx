import { Select, VisuallyHidden } from '@mantine/core';
import { type Entity, entityKinds } from '#domain/entity.ts';
import { entityKindLabels } from '#domain/entityLabels.ts';
import type { EntityLinkCounts } from '#storage/entityLinks.ts';
import { EntityKindIcon } from '#ui/EntityKindIcon.tsx';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import { EntityName } from './EntityName.tsx';
import classes from './EntityPage.module.css';
import { IdentifierChips } from './IdentifierChips.tsx';
import { LogoButton } from './LogoButton.tsx';
import type { LogoProblem } from './logoFile.ts';
import { MergeEntity } from './MergeEntity.tsx';
import { RemoveEntity } from './RemoveEntity.tsx';
import { saveChange } from './saveChange.ts';
import { companyStrings } from './strings.ts';

interface Props {
  readonly entity: Entity;
  readonly counts: EntityLinkCounts;
  readonly logoProblem: LogoProblem | undefined;
  readonly onLogoFile: (file: File | null) => void;
}

/** Who it is at a glance: logo, name, kind and identifiers; and what can be done with the whole. */
export function EntityHeader({ entity, counts, logoProblem, onLogoFile }: Props) {
  const t = useStrings(companyStrings);
  const language = useLanguage();
  const { name } = entity;
  return (
    <header className={classes.header}>
      <VisuallyHidden component="h1">{name}</VisuallyHidden>
      <LogoButton entity={entity} problem={logoProblem} onFile={onLogoFile} />
      <EntityName entity={entity} />
      <Select
        aria-label={t('kind')}
        allowDeselect={false}
        leftSection={<EntityKindIcon kind={entity.kind} size={16} />}
        data={entityKinds.map((kind) => ({ value: kind, label: entityKindLabels[kind][language] }))}
        value={entity.kind}
        onChange={(kind) => kind && saveChange(entity, { kind }, t('kindSaved', { name })).catch(notifyError)}
      />
      <div className={classes.actions}>
        <MergeEntity entity={entity} />
        <RemoveEntity entity={entity} noteCount={counts.notes} />
      </div>
      <IdentifierChips entity={entity} />
    </header>
  );
}
