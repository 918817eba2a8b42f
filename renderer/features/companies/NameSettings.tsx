import { Select, Stack, Switch, Text } from '@mantine/core';
import { useState } from 'react';
import { type NameFields, nameFieldsOf } from '#domain/entity.ts';
import { isLookedFor } from '#domain/lookedFor.ts';
import { nameScripts, scriptOfName } from '#domain/nameScript.ts';
import { useStrings } from '#ui/i18n.ts';
import type { NameTrouble } from '#ui/NameField.tsx';
import { notifyError } from '#ui/notify.tsx';
import { useLanguageChoices, useNames } from './languageTags.ts';
import { companyStrings } from './strings.ts';

interface Props {
  readonly text: string;
  readonly fields: NameFields;
  readonly onChange: (fields: NameFields) => Promise<NameTrouble | undefined>;
}

type Changes = { readonly [Key in keyof NameFields]?: NameFields[Key] | undefined };

/** What is known of a name, by which it is found or not: every choice saves itself. */
export function NameSettings({ text, fields, onChange }: Props) {
  const t = useStrings(companyStrings);
  const languages = useLanguageChoices(fields.language);
  const nameOfScript = useNames('script');
  const [trouble, setTrouble] = useState<NameTrouble>();
  const derived = scriptOfName(text);

  const change = (changes: Changes) => {
    onChange(nameFieldsOf({ ...fields, ...changes } as NameFields)).then(setTrouble, notifyError);
  };
  return (
    <Stack gap="xs">
      <Select
        size="xs"
        searchable
        clearable
        label={t('language')}
        placeholder={t('noLanguage')}
        data={languages}
        value={fields.language ?? null}
        onChange={(language) => change({ language: language ?? undefined })}
        openOnFocus={false}
        comboboxProps={{ withinPortal: false }}
      />
      <Select
        size="xs"
        searchable
        clearable
        label={t('script')}
        placeholder={derived ? t('derivedScript', { script: nameOfScript(derived) }) : t('noScript')}
        data={nameScripts.map((value) => ({ value, label: nameOfScript(value) }))}
        value={fields.script ?? null}
        onChange={(script) => change({ script: script ?? undefined })}
        openOnFocus={false}
        comboboxProps={{ withinPortal: false }}
      />
      <Switch
        size="xs"
        label={t('caseSensitive')}
        description={t('caseSensitiveHint', { name: text })}
        checked={fields.caseSensitive === true}
        onChange={(event) => change({ caseSensitive: event.currentTarget.checked ? true : undefined })}
      />
      <Switch
        size="xs"
        label={t('ambiguous')}
        description={t('ambiguousHint')}
        checked={fields.ambiguous === true}
        error={trouble?.reason === 'taken' && t('staysAmbiguous', { name: text, owner: trouble.by.name })}
        onChange={(event) => change({ ambiguous: event.currentTarget.checked ? true : undefined })}
      />
      {!isLookedFor(text) && (
        <Text size="xs" c="dimmed">
          {t('unsought')}
        </Text>
      )}
    </Stack>
  );
}
