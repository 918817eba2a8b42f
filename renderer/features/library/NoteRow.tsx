import { Loader } from '@mantine/core';
import { IconAlertCircle, IconStarFilled } from '@tabler/icons-react';
import type { Note } from '#domain/note.ts';
import { outletOf } from '#domain/outletOf.ts';
import { errorTextOfCode } from '#ui/errorText.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { SourceLine } from '#ui/SourceLine.tsx';
import { daysLeftText } from './daysLeftText.ts';
import { listDate } from './listDate.ts';
import classes from './NoteRow.module.css';
import { libraryStrings } from './strings.ts';

interface Props {
  readonly note: Note;
  readonly sourceName: string | undefined;
}

/** What a list shows of a note: where it is from and when, its title, its first words. */
export function NoteRow({ note, sourceName }: Props) {
  const t = useStrings(libraryStrings);
  const language = useLanguage();
  return (
    <div className={classes.row} data-unread={note.readAt ? undefined : true}>
      <SourceLine
        source={outletOf(note, sourceName)}
        language={note.language}
        date={note.trashedAt ? daysLeftText(note.trashedAt) : listDate(note, language, new Date())}
        marks={
          <>
            {!note.readAt && <span className={classes.dot} role="img" aria-label={t('unread')} />}
            {(note.shelf === 'important' || note.shelf === 'interesting') && (
              <span className={classes.triage} data-triage={note.shelf}>
                {t(note.shelf)}
              </span>
            )}
          </>
        }
        star={
          note.starred === 1 && <IconStarFilled className={classes.star} size={12} role="img" aria-label={t('star')} />
        }
      />
      <div className={classes.text}>
        <span className={classes.title}>{note.title || t('untitled')}</span>
        <Lead note={note} />
      </div>
    </div>
  );
}

function Lead({ note }: { readonly note: Note }) {
  const t = useStrings(libraryStrings);
  switch (note.capture.state) {
    case 'ready':
    case 'pictures':
      return <span className={classes.lead}>{note.lead}</span>;
    case 'fetching':
      return (
        <span className={classes.lead}>
          <Loader size={10} mr={6} aria-hidden />
          {t('fetching')}
        </span>
      );
    case 'failed':
      // A feed that gives no more is no failure.
      if (note.capture.code === 'feed-summary') return <span className={classes.lead}>{note.lead}</span>;
      return (
        <span className={classes.failed}>
          <IconAlertCircle size={13} aria-hidden /> {errorTextOfCode(note.capture.code)}
        </span>
      );
    default:
      return note.capture satisfies never;
  }
}
