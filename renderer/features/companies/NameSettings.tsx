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
  // A second choice must not wait for the first to come back from storage.
  const [chosen, setChosen] = useState<NameFields>();
  const current = chosen ?? fields;
  const derived = scriptOfName(text);

  const change = (changes: Changes) => {
    const next = nameFieldsOf({ ...current, ...changes } as NameFields);
    setChosen(next);
    const show = (wrong: NameTrouble | undefined) => {
      setTrouble(wrong);
      if (wrong) setChosen(undefined);
    };
    onChange(next).then(show, notifyError);
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
        value={current.language ?? null}
        onChange={(language) => change({ language: language ?? undefined })}
        openOnFocus={false}
        selectFirstOptionOnChange
        comboboxProps={{ withinPortal: false }}
      />
      <Select
        size="xs"
        searchable
        clearable
        label={t('script')}
        placeholder={derived ? t('derivedScript', { script: nameOfScript(derived) }) : t('noScript')}
        data={nameScripts.map((value) => ({ value, label: nameOfScript(value) }))}
        value={current.script ?? null}
        onChange={(script) => change({ script: script ?? undefined })}
        openOnFocus={false}
        selectFirstOptionOnChange
        comboboxProps={{ withinPortal: false }}
      />
      <Switch
        size="xs"
        label={t('caseSensitive')}
        description={t('caseSensitiveHint', { name: text })}
        checked={current.caseSensitive === true}
        onChange={(event) => change({ caseSensitive: event.currentTarget.checked ? true : undefined })}
      />
      <Switch
        size="xs"
        label={t('ambiguous')}
        description={t('ambiguousHint')}
        checked={current.ambiguous === true}
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
