import { ActionIcon, Tooltip, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconDownload, IconFilePlus } from '@tabler/icons-react';
import { AppError } from '#contract/appError.ts';
import type { Attachment } from '#domain/note.ts';
import { isTakenByName } from '#extract/fileType.ts';
import { getAsset } from '#storage/assets.ts';
import { formatBytes } from '#ui/formatBytes.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import { saveFile } from '#ui/saveFile.ts';
import classes from './AttachmentList.module.css';
import { attachmentIcon } from './attachmentIcon.ts';
import { problemText } from './problemText.ts';
import { clipStrings } from './strings.ts';
import { useClip } from './useClip.ts';

/** What every attachment is saved as, so that no browser opens one in the app's own place. */
const inertType = 'application/octet-stream';

/** One file that came with a clip: its name saves it, and what Vigie reads can become a note of its own. */
export function AttachmentRow({ attachment }: { readonly attachment: Attachment }) {
  const t = useStrings(clipStrings);
  const language = useLanguage();
  const clip = useClip();
  const { name, contentType, byteLength } = attachment;
  const Icon = attachmentIcon(contentType, name);

  const save = async () => saveFile(new Blob([await bytesOf(attachment)], { type: inertType }), name);
  const clipIt = async () => {
    const [problem] = await clip.files([new File([await bytesOf(attachment)], name)], 'file');
    if (problem) notifyDone(problemText(t, problem, 'file'));
  };
  return (
    <li className={classes.row}>
      <UnstyledButton className={classes.save} onClick={() => save().catch(notifyError)}>
        <Icon size={18} stroke={1.5} aria-hidden className={classes.icon} />
        <span className={classes.name}>{name}</span>
        <span className={classes.size}>{formatBytes(byteLength, language)}</span>
        <IconDownload size={15} aria-hidden className={classes.icon} />
        <VisuallyHidden>{t('saveAttachment')}</VisuallyHidden>
      </UnstyledButton>
      {isTakenByName(name) && (
        <Tooltip label={t('clipAttachment', { name })} openDelay={400}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('clipAttachment', { name })}
            onClick={() => clipIt().catch(notifyError)}
          >
            <IconFilePlus size={16} />
          </ActionIcon>
        </Tooltip>
      )}
    </li>
  );
}

async function bytesOf({ assetId }: Attachment): Promise<Uint8Array<ArrayBuffer>> {
  const asset = await getAsset(assetId);
  if (!asset) throw new AppError('damaged-file', `There is no asset ${assetId}.`);
  return new Uint8Array(asset.bytes);
}
