import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconHistory } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { countWords } from '#domain/textFigures.ts';
import { formatsOf } from '#domain/textFormats.ts';
import { undoChanges } from '#storage/changedRows.ts';
import { restoreRevision } from '#storage/restoreRevision.ts';
import { dateTime } from '#ui/dateTime.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import { currentRoute, navigate } from '#ui/route.ts';
import { TextDiff } from '#ui/TextDiff.tsx';
import classes from './History.module.css';
import { historyStrings } from './strings.ts';
import { VersionText } from './VersionText.tsx';
import type { Version, Versions } from './versions.ts';

interface Props {
  readonly versions: Versions;
  readonly version: Version;
  readonly onDone: () => void;
  readonly openLink: (href: string) => void;
}

/** One earlier version: what has changed since, or all of it as it looked; and the ways to the next, to the one before, and back. */
export function VersionView({ versions: { present, earlier, language: tag }, version, onDone, openLink }: Props) {
  const t = useStrings(historyStrings);
  const language = useLanguage();
  const [how, setHow] = useState<'changes' | 'whole'>('changes');
  const before = useComparable(version, t('of', { date: dateTime(version.savedAt, language) }), tag);
  const after = useComparable(present, t('now'), tag);
  const place = earlier.indexOf(version);

  const restore = async () => {
    if (version.revisionId === undefined) return;
    const changes = await restoreRevision(version.revisionId);
    onDone();
    if (!changes) return notifyDone(t('gone'));
    notifyDone(t('restored', { date: dateTime(version.savedAt, language) }), () => undoChanges(changes));
  };
  const step = (to: Version | undefined) =>
    to?.revisionId === undefined
      ? undefined
      : () => navigate({ ...currentRoute(), revisionId: to.revisionId ?? '' }, 'replace');

  return (
    <>
      <div className={classes.bar}>
        <SegmentedControl
          size="xs"
          aria-label={t('how')}
          value={how}
          onChange={setHow}
          data={[
            { value: 'changes', label: t('changes') },
            { value: 'whole', label: t('whole') },
          ]}
        />
        {version.title !== present.title && (
          <Text size="sm" c="dimmed">
            {t('titleThen', { title: version.title || t('untitled') })}
          </Text>
        )}
      </div>
      {how === 'changes' ? (
        <TextDiff className={classes.diff} before={before} after={after} />
      ) : (
        <VersionText version={version} language={tag} openLink={openLink} />
      )}
      <Group justify="space-between" gap="xs" mt="md">
        <Group gap={4}>
          <Step label={t('earlier')} go={step(earlier[place + 1])} icon={<IconChevronLeft size={15} aria-hidden />} />
          <Step label={t('later')} go={step(earlier[place - 1])} icon={<IconChevronRight size={15} aria-hidden />} />
        </Group>
        <Button leftSection={<IconHistory size={15} aria-hidden />} onClick={() => restore().catch(notifyError)}>
          {t('restore')}
        </Button>
      </Group>
    </>
  );
}

function useComparable({ document, text }: Version, name: string, language: string | undefined) {
  const t = useStrings(historyStrings);
  const formats = useMemo(() => formatsOf(document), [document]);
  const words = t('words', { count: countWords(text) });
  return { heading: `${name} · ${words}`, text, formats, language };
}

interface StepProps {
  readonly label: string;
  /** Absent where there is none. */
  readonly go: (() => void) | undefined;
  readonly icon: React.ReactNode;
}

function Step({ label, go, icon }: StepProps) {
  return (
    <Button size="compact-sm" variant="subtle" color="gray" leftSection={icon} disabled={!go} onClick={go}>
      {label}
    </Button>
  );
}
