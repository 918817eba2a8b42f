import { Button, TextInput, type TextInputProps } from '@mantine/core';
import type { Entity } from '#domain/entity.ts';
import { entityKindLabels } from '#domain/entityLabels.ts';
import { maxNameLength, type NameProblem } from '#domain/entityName.ts';
import { useLanguage, useStrings } from './i18n.ts';
import { nameFieldStrings } from './nameFieldStrings.ts';

/** Why a name cannot be saved: it is none, or it is another entity's. */
export type NameTrouble =
  | { readonly reason: NameProblem }
  | { readonly reason: 'taken'; readonly name: string; readonly by: Entity };

type InputProps = Pick<
  TextInputProps,
  | 'label'
  | 'aria-label'
  | 'onBlur'
  | 'onKeyDown'
  | 'onPaste'
  | 'placeholder'
  | 'size'
  | 'variant'
  | 'classNames'
  | 'flex'
>;
interface Props extends InputProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly trouble: NameTrouble | undefined;
  /** What can be done with the entity that has the name already. */
  readonly onTaken: (by: Entity) => void;
  readonly takenLabel: (name: string) => string;
  /** Lets both have the name, where that can be: it is looked for with more care from then on. */
  readonly onShare?: (by: Entity) => void;
  readonly autoFocus?: boolean;
}

/** The field of a name or an alias; what is wrong with it stands beside it, with a way out. */
export function NameField({ onChange, trouble, onTaken, takenLabel, onShare, autoFocus, ...input }: Props) {
  const t = useStrings(nameFieldStrings);
  const error = trouble && (
    <Trouble trouble={trouble}>
      {trouble.reason === 'taken' && (
        <>
          <Button size="compact-xs" variant="light" ml={8} onClick={() => onTaken(trouble.by)}>
            {takenLabel(trouble.by.name)}
          </Button>
          {onShare && (
            <Button size="compact-xs" variant="light" ml={8} onClick={() => onShare(trouble.by)}>
              {t('share')}
            </Button>
          )}
        </>
      )}
    </Trouble>
  );
  return (
    <TextInput
      {...input}
      error={error}
      dir="auto"
      onChange={(event) => onChange(event.currentTarget.value)}
      data-autofocus={autoFocus || undefined}
    />
  );
}

function Trouble({ trouble, children }: { readonly trouble: NameTrouble; readonly children: React.ReactNode }) {
  const t = useStrings(nameFieldStrings);
  const language = useLanguage();
  if (trouble.reason !== 'taken') return t(trouble.reason, { count: maxNameLength });
  const { name, by } = trouble;
  return (
    <>
      {t('taken', { name, owner: by.name, kind: entityKindLabels[by.kind][language].toLowerCase() })}
      {children}
    </>
  );
}
