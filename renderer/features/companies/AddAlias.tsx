import { ActionIcon, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { Entity } from '#domain/entity.ts';
import { parseName } from '#domain/entityName.ts';
import { guessNameLanguage } from '#domain/nameLanguage.ts';
import { addAlias } from '#storage/entities.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { NameField, type NameTrouble } from '#ui/NameField.tsx';
import { notifyError } from '#ui/notify.tsx';
import { navigate } from '#ui/route.ts';
import classes from './EntityPage.module.css';
import { companyStrings } from './strings.ts';

const languageTags = [
  'en',
  'fr',
  'zh',
  'ja',
  'ko',
  'de',
  'es',
  'it',
  'pt',
  'nl',
  'ru',
  'ar',
  'he',
  'hi',
  'th',
  'tr',
  'vi',
  'el',
] as const;

/** One more name and the language that it belongs to, which its script often says. */
export function AddAlias({ entity }: { readonly entity: Entity }) {
  const t = useStrings(companyStrings);
  const interfaceLanguage = useLanguage();
  const languageNames = new Intl.DisplayNames(interfaceLanguage, { type: 'language' });
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<string>();
  const [trouble, setTrouble] = useState<NameTrouble>();
  const language = chosen ?? guessNameLanguage(text) ?? '';

  const save = async () => {
    const parsed = parseName(text);
    if (parsed.state === 'invalid') return setTrouble({ reason: parsed.reason });
    const outcome = await addAlias(entity.id, { text: parsed.name, ...(language && { language }) });
    if (outcome.state === 'taken') return setTrouble({ reason: 'taken', name: outcome.name, by: outcome.by });
    setText('');
    setChosen(undefined);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save().catch(notifyError);
  };

  return (
    <form className={classes.addAlias} onSubmit={submit} noValidate>
      <NameField
        size="xs"
        aria-label={t('addAlias')}
        placeholder={t('aliasPlaceholder')}
        value={text}
        onChange={(typed) => {
          setText(typed);
          setTrouble(undefined);
        }}
        trouble={trouble}
        onTaken={({ id }) => navigate({ view: 'entities', entityId: id })}
        takenLabel={(name) => t('open', { name })}
      />
      <Select
        size="xs"
        searchable
        aria-label={t('language')}
        placeholder={t('noLanguage')}
        data={languageTags.map((tag) => ({ value: tag, label: languageNames.of(tag) ?? tag }))}
        value={language || null}
        onChange={(tag) => setChosen(tag ?? '')}
        clearable
        nothingFoundMessage="—"
      />
      <ActionIcon type="submit" variant="default" size={30} aria-label={t('addAlias')}>
        <IconPlus size={14} />
      </ActionIcon>
    </form>
  );
}
