import { ActionIcon, Tooltip } from '@mantine/core';
import { IconHelpHexagon } from '@tabler/icons-react';
import { useState } from 'react';
import type { Answer } from '#storage/questionLinks.ts';
import { useStrings } from '#ui/i18n.ts';
import { AttachDialog } from './AttachDialog.tsx';
import { questionStrings } from './strings.ts';

/** The button by which a fact is attached to questions. */
export function AttachToQuestion({ answer }: { readonly answer: Answer }) {
  const t = useStrings(questionStrings);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Tooltip label={t('noteAttach')}>
        <ActionIcon size="sm" variant="subtle" color="gray" aria-label={t('noteAttach')} onClick={() => setOpen(true)}>
          <IconHelpHexagon size={14} />
        </ActionIcon>
      </Tooltip>
      <AttachDialog answer={isOpen ? answer : undefined} onClose={() => setOpen(false)} />
    </>
  );
}
