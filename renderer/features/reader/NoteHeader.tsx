import { ActionIcon, Tooltip } from '@mantine/core';
import { IconExternalLink, IconForms } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { type ReactNode, useState } from 'react';
import type { Note } from '#domain/note.ts';
import { formatPartialDate } from '#domain/partialDate.ts';
import { domainOf, parseWebUrl } from '#domain/webUrl.ts';
import { getSourceOfNote } from '#storage/noteSource.ts';
import { useHost } from '#ui/HostContext.tsx';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { EditableTitle } from './EditableTitle.tsx';
import { NoteDetails } from './NoteDetails.tsx';
import { openOutside } from './openOutside.ts';
import classes from './Reader.module.css';
import { readerStrings } from './strings.ts';

interface Props {
  readonly note: Note;
  readonly onTitle: (title: string) => void;
  readonly onTitleDone: () => void;
  /** What stands at the right of the details, such as the save state. */
  readonly aside: ReactNode;
}

/** What is known about a note besides its text, each of it editable. */
export function NoteHeader({ note, onTitle, onTitleDone, aside }: Props) {
  const t = useStrings(readerStrings);
  const language = useLanguage();
  const host = useHost();
  const [isEditing, setEditing] = useState(false);
  const source = useLiveQuery(() => getSourceOfNote(note.id), [note.id, note.sourceId]);
  const address = note.url === undefined ? undefined : parseWebUrl(note.url);
  const facts = [
    source?.name ?? (note.url && domainOf(note.url)),
    note.author,
    note.published && formatPartialDate(note.published, language),
    note.language,
    note.wordCount > 0 && t('words', { count: note.wordCount }),
  ].filter((fact) => typeof fact === 'string' && fact !== '');

  return (
    <header className={classes.header}>
      <EditableTitle title={note.title} language={note.language} onChange={onTitle} onDone={onTitleDone} />
      <div className={classes.meta}>
        <span className={classes.facts}>
          {facts.length > 0 ? facts.map((fact) => <span key={String(fact)}>{fact}</span>) : t('noDetails')}
        </span>
        <Tooltip label={t('details')} openDelay={400}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={t('details')}
            aria-expanded={isEditing}
            onClick={() => setEditing(!isEditing)}
          >
            <IconForms size={15} />
          </ActionIcon>
        </Tooltip>
        {address && (
          <Tooltip label={address.href} openDelay={400} multiline maw={480}>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              aria-label={t('original')}
              onClick={() => openOutside(host, address.href)}
            >
              <IconExternalLink size={15} />
            </ActionIcon>
          </Tooltip>
        )}
        <span className={classes.aside}>{aside}</span>
      </div>
      {isEditing && <NoteDetails note={note} sourceName={source?.name ?? ''} onClose={() => setEditing(false)} />}
    </header>
  );
}
