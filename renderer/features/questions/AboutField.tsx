import { CloseButton, Group, Text } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import type { Question } from '#domain/question.ts';
import { listEntitiesById, listEntitiesByPrefix } from '#storage/entities.ts';
import { changeQuestion } from '#storage/questions.ts';
import { EntityKindIcon } from '#ui/EntityKindIcon.tsx';
import { EntityPicker } from '#ui/EntityPicker.tsx';
import { useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import { hrefOf } from '#ui/route.ts';
import { keepUndo } from '#ui/undo.ts';
import classes from './Questions.module.css';
import { questionStrings } from './strings.ts';

const offeredNames = 8;
const search = (prefix: string) => listEntitiesByPrefix(prefix, offeredNames);

/** The companies and names that a question is about; it stands on their pages too. */
export function AboutField({ question }: { readonly question: Question }) {
  const t = useStrings(questionStrings);
  const { id, entityIds } = question;
  const entities = useLiveQuery(() => listEntitiesById(entityIds), [entityIds.join()]);
  const save = (next: readonly string[]) =>
    keepUndo(t('changed'), () => changeQuestion(id, { entityIds: [...new Set(next)] })).catch(notifyError);
  return (
    <section aria-label={t('about')}>
      <Text size="xs" fw={500} mb={4}>
        {t('about')}
      </Text>
      <Group gap={8} align="center">
        {entities?.map((entity) => (
          <Group key={entity.id} gap={4} wrap="nowrap">
            <EntityKindIcon kind={entity.kind} size={14} />
            <a className={classes.chip} href={hrefOf({ view: 'entities', entityId: entity.id })}>
              {entity.name}
            </a>
            <CloseButton
              size="xs"
              aria-label={t('removeAbout', { name: entity.name })}
              onClick={() => void save(entityIds.filter((one) => one !== entity.id))}
            />
          </Group>
        ))}
        <EntityPicker
          label={t('addAbout')}
          value={undefined}
          search={search}
          onChange={(entity) => void save([...entityIds, entity.id])}
        />
      </Group>
    </section>
  );
}
