import { Text } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import type { Entity } from '#domain/entity.ts';
import { countEntityLinks, countRelationsBetween } from '#storage/entityLinks.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import classes from './EntityPage.module.css';
import { mergeStrings } from './mergeStrings.ts';

const parts = ['notes', 'events', 'relations', 'figures', 'questions'] as const;

/** What a merge would move, in numbers. */
export function MergePreview({ kept, other }: { readonly kept: Entity; readonly other: Entity }) {
  const t = useStrings(mergeStrings);
  const language = useLanguage();
  const moved = useLiveQuery(async () => {
    const counts = await countEntityLinks(other.id);
    const between = await countRelationsBetween(kept.id, other.id);
    return { ...counts, relations: counts.relations - between, between };
  }, [kept.id, other.id]);
  if (!moved) return null;
  return (
    <div role="status">
      <Text size="sm">{t('moves', { kept: kept.name, other: other.name })}</Text>
      <dl className={classes.moved}>
        {parts.map((part) => (
          <div key={part}>
            <dt>{t(part)}</dt>
            <dd>{moved[part].toLocaleString(language)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('names')}</dt>
          <dd>{(other.aliases.length + 1).toLocaleString(language)}</dd>
        </div>
      </dl>
      {moved.between > 0 && (
        <Text size="xs" c="dimmed">
          {t('between', { count: moved.between, kept: kept.name, other: other.name })}
        </Text>
      )}
    </div>
  );
}
