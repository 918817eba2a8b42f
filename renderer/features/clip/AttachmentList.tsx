import { Text } from '@mantine/core';
import type { Attachment, Note } from '#domain/note.ts';
import { useStrings } from '#ui/i18n.ts';
import classes from './AttachmentList.module.css';
import { AttachmentRow } from './AttachmentRow.tsx';
import { clipStrings } from './strings.ts';

/** The files that came with a clip. */
export function AttachmentList({ note }: { readonly note: Note }) {
  const t = useStrings(clipStrings);
  const attachments = note.attachments ?? [];
  if (attachments.length === 0) return null;
  const title = t('attachments', { count: attachments.length });
  return (
    <section className={classes.attachments} aria-label={title}>
      <Text component="h2" size="xs" fw={600} c="dimmed" mb={4}>
        {title}
      </Text>
      <ul className={classes.list}>
        {attachments.map((attachment, at) => (
          <AttachmentRow key={keyOf(attachment, at)} attachment={attachment} />
        ))}
      </ul>
    </section>
  );
}

/** A file may have come twice. */
function keyOf({ assetId, name }: Attachment, at: number): string {
  return `${at} ${assetId} ${name}`;
}
