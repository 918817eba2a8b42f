import { Button, Group, Text, Tooltip } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { noteToKeep } from '#domain/mergeFacts.ts';
import type { Note } from '#domain/note.ts';
import type { Lookalike } from '#domain/rankLookalikes.ts';
import type { LookalikeCandidate } from '#storage/lookalikes.ts';
import { type Language, useLanguage, useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import { keepBoth, linkAsReprint } from './duplicateActions.ts';
import classes from './LookalikeBanner.module.css';
import { mergeOnce } from './mergeOnce.ts';
import { clipDate, dateOf, hrefOfNote, sourceOf } from './noteFacts.ts';
import { duplicateStrings } from './strings.ts';

interface Props {
  readonly note: Note;
  readonly lookalike: Lookalike<LookalikeCandidate>;
  readonly onCompare: () => void;
}

/** One clip that the open one is like: how much, which, and what can be done with both. */
export function LookalikeRow({ note, lookalike, onCompare }: Props) {
  const t = useStrings(duplicateStrings);
  const language = useLanguage();
  const { kind, item, likeness } = lookalike;
  const other = item.note;
  const share = { part: likeness.ofThis, whole: likeness.ofOther, alike: likeness.ofBoth, same: 1 }[kind];
  const facts = [sourceOf(item), dateOf(other, language)].filter((fact) => fact !== undefined && fact !== '');
  const merges = noteToKeep(note, other) === note ? 'mergeHere' : 'mergeThere';
  const actions = [
    { label: t('compare'), keys: 'D C', run: onCompare },
    { label: t('keep'), keys: 'D K', run: () => keepBoth(note, other) },
    { label: t('link'), keys: 'D L', run: () => linkAsReprint(note, other) },
    { label: t(merges), keys: 'D M', run: () => mergeOnce(note, other) },
  ];
  return (
    <div className={classes.row}>
      <IconCopy size={16} className={classes.icon} aria-hidden />
      <div>
        <Text size="sm">
          {t(kind, { percent: percentOf(share, language), date: clipDate(other, language) })}{' '}
          <a className={classes.link} href={hrefOfNote(other)} lang={other.language}>
            {other.title || t('untitled')}
          </a>{' '}
          <span className={classes.facts}>{facts.join(' · ')}</span>
        </Text>
        <Group gap={4} mt={4}>
          {actions.map(({ label, keys, run }, place) => (
            <Tooltip key={keys} label={keys} openDelay={400}>
              <Button
                size="compact-xs"
                variant={place === 0 ? 'default' : 'subtle'}
                onClick={() => Promise.resolve(run()).catch(notifyError)}
              >
                {label}
              </Button>
            </Tooltip>
          ))}
        </Group>
      </div>
    </div>
  );
}

/** Rounded down, as only what is the same is 100 % like something. */
function percentOf(share: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'percent' }).format(Math.floor(share * 100) / 100);
}
