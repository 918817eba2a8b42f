import { Modal } from '@mantine/core';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { listCutOffImports } from '#storage/imports.ts';
import { useCommand } from '#ui/commands.tsx';
import { DropContext, type TakeDrop } from '#ui/DropContext.ts';
import { useHost } from '#ui/HostContext.tsx';
import { useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import { givenByDrop } from './givenFiles.ts';
import { ImportSteps } from './ImportSteps.tsx';
import type { GivenFiles } from './importSource.ts';
import type { ImportMeans } from './noteImport.ts';
import type { ReadApart } from './readyNote.ts';
import { importStrings } from './strings.ts';
import { useImportSteps } from './useImportSteps.ts';

interface Props {
  readonly readApart: ReadApart;
  readonly children: ReactNode;
}

/** The one dialog for what other programs have: the command opens it, a file that is dropped does, and an import that was cut off. */
export function ImportOffers({ readApart, children }: Props) {
  const t = useStrings(importStrings);
  const host = useHost();
  const means: ImportMeans = useMemo(() => ({ host, readApart }), [host, readApart]);
  const [isOpen, setOpen] = useState(false);
  const steps = useImportSteps(means, notifyError);
  const latest = useRef(steps);
  useEffect(() => {
    latest.current = steps;
  });

  useCommand('import.notes', () => setOpen(true));
  useEffect(() => {
    listCutOffImports().then((imports) => imports.length > 0 && setOpen(true), notifyError);
  }, []);
  const takeDrop = useCallback<TakeDrop>((data) => {
    const given = givenByDrop(data);
    return given?.then(async (files) => {
      if (!(await mayBeImport(files))) return false;
      setOpen(true);
      latest.current.take(files);
      return true;
    });
  }, []);

  const close = () => {
    if (steps.isWriting) return;
    setOpen(false);
    steps.startAgain();
  };
  return (
    <DropContext value={takeDrop}>
      {children}
      <Modal
        opened={isOpen}
        onClose={close}
        size="min(760px, 94vw)"
        title={t('title')}
        closeOnClickOutside={false}
        withCloseButton={!steps.isWriting}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <ImportSteps steps={steps} onClose={close} />
      </Modal>
    </DropContext>
  );
}

/** Whether it is known at first sight; what is nothing to import is clipped, or refused there. */
async function mayBeImport(given: GivenFiles): Promise<boolean> {
  if (given.isFolder) return true;
  const [first] = given.files;
  if (!first) return false;
  const { recogniseFile } = await import('#extract/imports/recognise.ts');
  const recognised = await recogniseFile(first.file);
  return recognised.state === 'notes' || !['unknown', 'empty'].includes(recognised.reason);
}
