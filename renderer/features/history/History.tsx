import { Button, Text } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { InspectorSection } from '#ui/InspectorSection.tsx';
import { useStrings } from '#ui/i18n.ts';
import classes from './History.module.css';
import { historyStrings } from './strings.ts';
import { keyOf, useChangeSizes } from './useChangeSizes.ts';
import { VersionItem } from './VersionItem.tsx';
import { readVersions, type Versions } from './versions.ts';

/** So many are shown until somebody asks for all. */
const shownFirst = 6;

/** The versions of the open note: when each was saved and how much it changed; each opens beside what the note says now. */
export function History({ noteId }: { readonly noteId: string }) {
  const t = useStrings(historyStrings);
  const read = useLiveQuery(async () => ({ noteId, versions: await readVersions(noteId) }), [noteId]);
  const versions = read?.noteId === noteId ? read.versions : undefined;
  if (!versions) return null;
  return (
    <InspectorSection title={t('history')}>
      {versions.earlier.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('none')}
        </Text>
      ) : (
        <VersionList key={noteId} {...versions} />
      )}
    </InspectorSection>
  );
}

function VersionList({ present, earlier }: Versions) {
  const t = useStrings(historyStrings);
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? earlier : earlier.slice(0, shownFirst);
  const all = [present, ...earlier];
  // One more than is shown, as each is measured against the one before it.
  const sizes = useChangeSizes(all.slice(0, shown.length + 2));
  const more = earlier.length - shown.length;
  return (
    <>
      <ul className={classes.list} aria-label={t('versions')}>
        {[present, ...shown].map((version) => (
          <VersionItem
            key={version.revisionId ?? 'now'}
            version={version}
            size={sizes.get(keyOf(version))}
            isFirst={version === all.at(-1)}
          />
        ))}
      </ul>
      {more > 0 && (
        <Button size="compact-sm" variant="subtle" color="gray" w="fit-content" onClick={() => setShowsAll(true)}>
          {t('all', { count: more })}
        </Button>
      )}
    </>
  );
}
