import { Button, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import classes from './EntityPage.module.css';
import { companyStrings } from './strings.ts';

/** What each section is told: whose it is, how much there is, and the way to all of it. */
export interface LatestProps {
  readonly entityId: string;
  readonly total: number;
  /** Shows all of it, where there is a place for that. */
  readonly onAll: (() => void) | undefined;
}

/** One line of a section. */
interface LatestLine {
  readonly id: string;
  readonly text: ReactNode;
  readonly language?: string | undefined;
  /** A date or the like. */
  readonly remark?: string | undefined;
  /** Where more of it is to be seen. */
  readonly href?: string | undefined;
}

interface Props extends Omit<LatestProps, 'entityId'> {
  readonly name: 'notes' | 'events' | 'relations' | 'figures' | 'questions';
  readonly lines: readonly LatestLine[] | undefined;
  /** How something comes to be here, said where nothing is. */
  readonly emptyHint: string;
}

/** The latest of one kind, in a few lines. */
export function LatestSection({ name, total, lines, emptyHint, onAll }: Props) {
  const t = useStrings(companyStrings);
  const language = useLanguage();
  if (total === 0) {
    return (
      <Text size="xs" c="dimmed" className={classes.emptyLine}>
        <strong>{t(name)}</strong> {emptyHint}
      </Text>
    );
  }
  if (!lines) return null;
  return (
    <section className={classes.latest} aria-label={t(name)}>
      <div className={classes.latestHeader}>
        <Title order={3} size="h6">
          {t(name)}
        </Title>
        {onAll ? (
          <Button size="compact-xs" variant="subtle" onClick={onAll}>
            {t('all', { count: total, number: total.toLocaleString(language) })}
          </Button>
        ) : (
          <span className={classes.remark}>{total.toLocaleString(language)}</span>
        )}
      </div>
      <ul className={classes.latestLines}>
        {lines.map(({ id, text, language: lang, remark, href }) => (
          <li key={id}>
            {href ? (
              <a href={href} lang={lang} dir="auto">
                {text}
              </a>
            ) : (
              <span dir="auto">{text}</span>
            )}
            {remark && <span className={classes.remark}>{remark}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
