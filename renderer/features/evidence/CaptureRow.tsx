import { ActionIcon, Group, Menu, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { Note } from '#domain/note.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { verifySnapshot } from '#storage/snapshots.ts';
import { dateTime } from '#ui/dateTime.ts';
import { formatBytes } from '#ui/formatBytes.ts';
import { useHost } from '#ui/HostContext.tsx';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import { currentRoute, navigate } from '#ui/route.ts';
import { saveFile } from '#ui/saveFile.ts';
import { evidenceStrings } from './strings.ts';

interface Props {
  readonly note: Note;
  readonly snapshot: Snapshot;
  /** The first one has nothing to be held against. */
  readonly isFirst: boolean;
}

/** One capture of a note. */
export function CaptureRow({ note, snapshot, isFirst }: Props) {
  const t = useStrings(evidenceStrings);
  const language = useLanguage();
  const host = useHost();
  const date = dateTime(snapshot.capturedAt, language);
  const size = formatBytes(snapshot.byteLength, language);

  const verify = async () => {
    const isIntact = await verifySnapshot(snapshot);
    notifyDone(isIntact ? t('intact', { date, hash: snapshot.sha256.slice(0, 12) }) : t('altered'));
  };
  const exportZip = async () => {
    const { packCapture } = await import('./exportSnapshot.ts');
    const { version } = await host.hostInfo({});
    const now = new Date().toISOString();
    saveFile(await packCapture(snapshot, note, version, now), `vigie-capture-${snapshot.capturedAt.slice(0, 10)}.zip`);
  };

  return (
    <Group component="li" gap={8} justify="space-between" wrap="nowrap">
      <div>
        <Text size="sm" component="time" dateTime={snapshot.capturedAt}>
          {date}
        </Text>
        <Text size="xs" c="dimmed">
          {t(snapshot.method)} · {size}
        </Text>
      </div>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t('actionsOf', { date })}>
            <IconDots size={15} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => navigate({ ...currentRoute(), captureId: snapshot.id })}>{t('view')}</Menu.Item>
          {!isFirst && (
            <Menu.Item onClick={() => navigate({ ...currentRoute(), compareId: snapshot.id })}>
              {t('compare')}
            </Menu.Item>
          )}
          <Menu.Item onClick={() => verify().catch(notifyError)}>{t('verify')}</Menu.Item>
          <Menu.Item onClick={() => exportZip().catch(notifyError)}>{t('export')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}
