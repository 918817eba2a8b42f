import type { ReactNode } from 'react';
import type { Note } from '#domain/note.ts';
import { outletOf } from '#domain/outletOf.ts';
import { formatPartialDate } from '#domain/partialDate.ts';
import type { AnswerDetails } from '#storage/answerDetails.ts';
import { EventCard } from '#ui/EventCard.tsx';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { MetricCard } from '#ui/MetricCard.tsx';
import { usePassages } from '#ui/passageView.ts';
import { RelationCard } from '#ui/RelationCard.tsx';
import { hrefOf } from '#ui/route.ts';
import classes from './Questions.module.css';
import { questionStrings } from './strings.ts';

interface Props {
  readonly answer: AnswerDetails;
  readonly actions: ReactNode;
}

/** What is attached to a question, as it looks elsewhere, with its way back to the passage. */
export function AnswerCard({ answer, actions }: Props) {
  const passagesOf = usePassages();
  if (answer.kind === 'note') return <NoteCard note={answer.note} sourceName={answer.sourceName} actions={actions} />;
  const parts = { passages: passagesOf(answer.details.evidence), actions };
  switch (answer.kind) {
    case 'event':
      return <EventCard {...answer.details} {...parts} />;
    case 'relation':
      return <RelationCard {...answer.details} {...parts} />;
    case 'metric':
      return <MetricCard {...answer.details} {...parts} />;
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
