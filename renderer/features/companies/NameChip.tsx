import { CloseButton, Popover, UnstyledButton, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import type { NameFields } from '#domain/entity.ts';
import { isLookedFor } from '#domain/lookedFor.ts';
import { useStrings } from '#ui/i18n.ts';
import type { NameTrouble } from '#ui/NameField.tsx';
import classes from './EntityPage.module.css';
import { NameSettings } from './NameSettings.tsx';
import { companyStrings } from './strings.ts';

interface Props {
  readonly text: string;
  readonly fields: NameFields;
  readonly isMain?: boolean;
  readonly onChange: (fields: NameFields) => Promise<NameTrouble | undefined>;
  readonly onRemove?: () => void;
  /** What else can be done with the name. */
  readonly children?: ReactNode;
}

/** One name: how it is looked for opens from it. */
export function NameChip({ text, fields, isMain, onChange, onRemove, children }: Props) {
  const t = useStrings(companyStrings);
  const signs = [
    fields.language,
    fields.caseSensitive && 'Aa',
    fields.ambiguous && t('ambiguousSign'),
    !isLookedFor(text) && t('unsoughtSign'),
  ].filter(Boolean);
  return (
    <li className={classes.alias} data-main={isMain || undefined} data-bare={onRemove === undefined || undefined}>
      <Popover position="bottom-start" trapFocus withRoles={false} width={280} shadow="md">
        <Popover.Target>
          <UnstyledButton className={classes.aliasButton} aria-haspopup="dialog">
            <bdi className={classes.aliasText} lang={fields.language}>
              {text}
            </bdi>
            {signs.length > 0 && <span className={classes.aliasSigns}>{signs.join(' · ')}</span>}
            <VisuallyHidden>{t('howFound')}</VisuallyHidden>
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown role="dialog" aria-label={t('nameSettings', { name: text })}>
          <NameSettings text={text} fields={fields} onChange={onChange} />
          {children}
        </Popover.Dropdown>
      </Popover>
      {onRemove && <CloseButton size="xs" aria-label={t('removeAlias', { name: text })} onClick={onRemove} />}
    </li>
  );
}
