import type { ReactNode } from 'react';
import type { Note } from '#domain/note.ts';
import { outletOf } from '#domain/outletOf.ts';
import { formatPartialDate } from '#domain/partialDate.ts';
import type { AnswerDetails } from '#storage/answerDetails.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { hrefOf } from '#ui/route.ts';
import classes from './Questions.module.css';
import { questionStrings } from './strings.ts';

interface Props {
  readonly answer: AnswerDetails;
  readonly actions: ReactNode;
}

/** What is attached to a question, as it looks elsewhere, with its way back to the passage. */
export function AnswerCard({ answer, actions }: Props) {
  switch (answer.kind) {
    case 'note':
      return <NoteCard note={answer.note} sourceName={answer.sourceName} actions={actions} />;
    case 'event':
      return null;
    case 'relation':
      return null;
    case 'metric':
      return null;
    default:
      return answer satisfies never;
  }
}

interface NoteCardProps {
  readonly note: Note;
  readonly sourceName: string | undefined;
  readonly actions: ReactNode;
}

function NoteCard({ note, sourceName, actions }: NoteCardProps) {
  const t = useStrings(questionStrings);
  const language = useLanguage();
  const published = note.published && formatPartialDate(note.published, language);
  const remarks = [outletOf(note, sourceName), published].filter(Boolean);
  return (
    <div className={classes.note}>
      <span>
        <a href={hrefOf({ view: 'library', noteId: note.id })} lang={note.language}>
          {note.title || t('untitled')}
        </a>
        <span className={classes.remarks}> {remarks.join(' · ')}</span>
      </span>
      {actions}
    </div>
  );
}
