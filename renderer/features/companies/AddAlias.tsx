import { ActionIcon, Select, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ClipboardEvent, type FormEvent, useState } from 'react';
import type { Entity } from '#domain/entity.ts';
import { parseName } from '#domain/entityName.ts';
import { isLookedFor } from '#domain/lookedFor.ts';
import { guessNameLanguage } from '#domain/nameLanguage.ts';
import { addAlias, type OnTaken, removeAlias } from '#storage/entities.ts';
import { useStrings } from '#ui/i18n.ts';
import { NameField, type NameTrouble } from '#ui/NameField.tsx';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import { navigate } from '#ui/route.ts';
import classes from './EntityPage.module.css';
import { useLanguageChoices } from './languageTags.ts';
import { PastedAliases } from './PastedAliases.tsx';
import { companyStrings } from './strings.ts';

/** One more name and the language that it belongs to, which its script often says; a pasted list is many. */
export function AddAlias({ entity }: { readonly entity: Entity }) {
  const t = useStrings(companyStrings);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<string>();
  const [trouble, setTrouble] = useState<NameTrouble>();
  const [pasted, setPasted] = useState<readonly string[]>();
  const language = chosen ?? guessNameLanguage(text) ?? '';
  const languages = useLanguageChoices(language || undefined);

  const save = async (onTaken?: OnTaken) => {
    const parsed = parseName(text);
    if (parsed.state === 'invalid') return setTrouble({ reason: parsed.reason });
    const alias = { text: parsed.name, ...(language && { language }) };
    const outcome = await addAlias(entity.id, alias, onTaken);
    if (outcome.state === 'taken') return setTrouble({ reason: 'taken', name: outcome.name, by: outcome.by });
    setText('');
    setChosen(undefined);
    setTrouble(undefined);
    if (outcome.state === 'missing') notifyDone(t('goneNow', { name: entity.name }));
    else notifyDone(t('aliasAdded', { alias: parsed.name }), () => removeAlias(entity.id, parsed.name));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save().catch(notifyError);
  };
  const onPaste = (event: ClipboardEvent) => {
    const lines = event.clipboardData.getData('text/plain').split(/\r\n?|\n/);
    if (lines.filter((line) => line.trim() !== '').length < 2) return;
    event.preventDefault();
    setPasted(lines);
  };

  return (
    <>
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
          onPaste={onPaste}
          trouble={trouble}
          onTaken={({ id }) => navigate({ view: 'entities', entityId: id })}
          takenLabel={(name) => t('open', { name })}
          onShare={() => save('share').catch(notifyError)}
        />
        <Select
          size="xs"
          searchable
          selectFirstOptionOnChange
          aria-label={t('language')}
          placeholder={t('noLanguage')}
          data={languages}
          value={language || null}
          onChange={(tag) => setChosen(tag ?? '')}
          clearable
          nothingFoundMessage="—"
        />
        <ActionIcon type="submit" variant="default" size={30} aria-label={t('addAlias')}>
          <IconPlus size={14} />
        </ActionIcon>
      </form>
      {parseName(text).state === 'ok' && !isLookedFor(text) && (
        <Text role="status" size="xs" c="dimmed" mt={4}>
          {t('unsought')}
        </Text>
      )}
      <PastedAliases entity={entity} lines={pasted} onClose={() => setPasted(undefined)} />
    </>
  );
}
