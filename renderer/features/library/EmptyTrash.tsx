import { Button, Group, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconTrashX } from '@tabler/icons-react';
import { useState } from 'react';
import { emptyTrash } from '#storage/emptyTrash.ts';
import { useStrings } from '#ui/i18n.ts';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import { currentRoute, navigate } from '#ui/route.ts';
import { libraryStrings } from './strings.ts';

/** Deletes everything in the trash for good, after a question: this cannot be taken back. */
export function EmptyTrash({ total }: { readonly total: number }) {
  const t = useStrings(libraryStrings);
  const [isOpen, { open, close }] = useDisclosure();
  const [work, setWork] = useState<{ readonly stop: AbortController; readonly removed: number }>();

  const empty = async () => {
    const stop = new AbortController();
    setWork({ stop, removed: 0 });
    try {
      const removed = await emptyTrash((count) => setWork({ stop, removed: count }), stop.signal);
      close();
      if (currentRoute().view === 'trash') navigate({ view: 'trash' }, 'replace');
      notifyDone(t('emptied', { count: removed }));
    } finally {
      setWork(undefined);
    }
  };
  const cancel = () => (work ? work.stop.abort() : close());

  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        color="red"
        leftSection={<IconTrashX size={15} aria-hidden />}
        onClick={open}
      >
        {t('emptyTheTrash')}
      </Button>
      <Modal opened={isOpen} onClose={cancel} title={t('emptyTitle')} closeButtonProps={{ 'aria-label': t('cancel') }}>
        <Text size="sm" role={work ? 'status' : undefined}>
          {work ? t('emptying', { removed: work.removed, total }) : t('emptyText', { count: total })}
        </Text>
        <Group justify="flex-end" gap="xs" mt="lg">
          <Button variant="default" onClick={cancel} data-autofocus>
            {t(work ? 'stop' : 'cancel')}
          </Button>
          <Button color="red" loading={work !== undefined} onClick={() => empty().catch(notifyError)}>
            {t('emptyTheTrash')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
