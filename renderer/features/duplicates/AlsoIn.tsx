import { ActionIcon, Menu, Tooltip, UnstyledButton } from '@mantine/core';
import { IconLink, IconUnlink } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { listReprints, type ReprintNote } from '#storage/noteLinks.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import classes from './AlsoIn.module.css';
import { unlinkReprint } from './duplicateActions.ts';
import { dateOf, hrefOfNote, sourceOf } from './noteFacts.ts';
import { duplicateStrings } from './strings.ts';

/** Where else the story of a note stands, by outlet: "Also in: Le Monde, Reuters (2)". */
export function AlsoIn({ noteId }: { readonly noteId: string }) {
  const t = useStrings(duplicateStrings);
  const reprints = useLiveQuery(() => listReprints(noteId), [noteId]);
  if (!reprints || reprints.length === 0) return null;
  const bySource = Map.groupBy(reprints, (reprint) => sourceOf(reprint) ?? (reprint.note.title || t('untitled')));
  return (
    <div className={classes.line}>
      <IconLink size={14} aria-hidden />
      <span>{t('alsoIn')}</span>
      <ul className={classes.sources}>
        {[...bySource].map(([source, notes]) => (
          <li key={source}>
            <Source source={source} notes={notes} />
          </li>
        ))}
      </ul>
      <Tooltip label={t('unlink')} openDelay={400}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="xs"
          aria-label={t('unlink')}
          onClick={() => unlinkReprint(noteId).catch(notifyError)}
        >
          <IconUnlink size={13} />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}

function Source({ source, notes }: { readonly source: string; readonly notes: readonly ReprintNote[] }) {
  const t = useStrings(duplicateStrings);
  const language = useLanguage();
  const [first] = notes;
  if (first && notes.length === 1) {
    return (
      <a className={classes.link} href={hrefOfNote(first.note)} title={first.note.title}>
        {source}
      </a>
    );
  }
  return (
    <Menu position="bottom-start" width={360}>
      <Menu.Target>
        <UnstyledButton className={classes.link}>{t('reprintsIn', { source, count: notes.length })}</UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {notes.map(({ note }) => (
          <Menu.Item key={note.id} component="a" href={hrefOfNote(note)} rightSection={dateOf(note, language)}>
            {note.title || t('untitled')}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
