import { useLiveQuery } from 'dexie-react-hooks';
import { listOpenQuestionsAbout } from '#storage/questions.ts';
import { useStrings } from '#ui/i18n.ts';
import { hrefOf } from '#ui/route.ts';
import { type LatestProps, LatestSection } from './LatestSection.tsx';
import { companyStrings } from './strings.ts';

/** The questions about an entity that are still open. */
export function LatestQuestions({ entityId, ...section }: LatestProps) {
  const t = useStrings(companyStrings);
  const questions = useLiveQuery(() => listOpenQuestionsAbout(entityId), [entityId]);
  const lines = questions?.slice(0, 5).map(({ id, text, dueDay }) => ({
    id,
    text,
    remark: dueDay,
    href: hrefOf({ view: 'questions', questionId: id }),
  }));
  return (
    <LatestSection
      {...section}
      total={questions?.length ?? 0}
      name="questions"
      lines={lines}
      emptyHint={t('noQuestions')}
    />
  );
}
