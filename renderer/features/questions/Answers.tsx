import { ActionIcon, Badge, Text, Tooltip } from '@mantine/core';
import { IconLinkOff } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { QuestionLink } from '#domain/question.ts';
import { listAnswerDetails } from '#storage/answerDetails.ts';
import { removeAnswer, restoreAnswer } from '#storage/questionLinks.ts';
import { useStrings } from '#ui/i18n.ts';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import { AnswerCard } from './AnswerCard.tsx';
import classes from './Questions.module.css';
import { questionStrings } from './strings.ts';

interface Props {
  readonly questionId: string;
  /** What was attached after this instant is new to the person. */
  readonly lookedBefore: string | undefined;
}

/** The notes and facts that speak to a question, the newest first, each a click from its passage. */
export function Answers({ questionId, lookedBefore }: Props) {
  const t = useStrings(questionStrings);
  const answers = useLiveQuery(() => listAnswerDetails(questionId), [questionId]);
  if (!answers) return null;
  if (answers.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('noEvidence')}
      </Text>
    );
  }
  return (
    <ul className={classes.answers}>
      {answers.map((answer) => {
        const isNew = lookedBefore !== undefined && answer.link.createdAt > lookedBefore;
        return (
          <li key={answer.link.id} className={classes.answer} data-new={isNew || undefined}>
            {isNew && (
              <Badge size="xs" radius="sm" variant="light" color="teal" tt="none" mb={4}>
                {t('isNew')}
              </Badge>
            )}
            <AnswerCard answer={answer} actions={<Detach link={answer.link} />} />
          </li>
        );
      })}
    </ul>
  );
}

function Detach({ link }: { readonly link: QuestionLink }) {
  const t = useStrings(questionStrings);
  const detach = async () => {
    const removed = await removeAnswer(link.questionId, link.targetId);
    if (removed) notifyDone(t('detached'), () => restoreAnswer(removed));
  };
  return (
    <Tooltip label={t('detach')}>
      <ActionIcon
        size="sm"
        variant="subtle"
        color="gray"
        aria-label={t('detach')}
        onClick={() => detach().catch(notifyError)}
      >
        <IconLinkOff size={14} />
      </ActionIcon>
    </Tooltip>
  );
}
