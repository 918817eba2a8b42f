import { formatBytes } from '#ui/formatBytes.ts';
import { currentLanguage, translator } from '#ui/i18n.ts';
import { notifyDone } from '#ui/notify.tsx';
import { notifyWork } from '#ui/notifyWork.tsx';
import { canPickFile, pickFile, pickFolder } from './filePickers.ts';
import { runExport } from './runExport.ts';
import { createStagedFile, downloadStagedFile } from './stagedFile.ts';
import { exportStrings } from './strings.ts';
import type { ExportTarget, ExportWords } from './worker/protocol.ts';

export type ExportForm = 'zip' | 'folder';

/** Asks where the export is to be, which needs the person's click, and begins it; `false` where they would rather not. */
export async function exportTo(form: ExportForm, application: string): Promise<boolean> {
  const t = translator(exportStrings);
  const name = t('fileName', { day: new Date().toLocaleDateString('sv') });
  const target = await chooseTarget(form, name);
  if (!target) return false;
  await navigator.locks.request('vigie.export', { ifAvailable: true }, async (lock) => {
    if (!lock) return notifyDone(t('busy'));
    await exportInto(target, name, application);
  });
  return true;
}

type Chosen = ExportTarget & { readonly isStaged?: true };

async function chooseTarget(form: ExportForm, name: string): Promise<Chosen | undefined> {
  if (form === 'folder') {
    const handle = await pickFolder();
    return handle && { kind: 'folder', handle, name };
  }
  if (!canPickFile()) return { kind: 'file', handle: await createStagedFile(), isStaged: true };
  const handle = await pickFile(`${name}.zip`);
  return handle && { kind: 'file', handle };
}

async function exportInto({ isStaged, ...target }: Chosen, name: string, application: string): Promise<void> {
  const t = translator(exportStrings);
  const language = currentLanguage();
  const running = runExport({ target, language, words: exportWords(), application }, (done, total) =>
    notice.progress(done, total),
  );
  const notice = notifyWork(t('running'), running.cancel);
  try {
    const counts = await running.ended;
    if (!counts) return notifyDone(t('cancelled'));
    if (isStaged && target.kind === 'file') await downloadStagedFile(target.handle, `${name}.zip`);
    const files = counts.files.toLocaleString(language);
    notifyDone(t('done', { count: counts.notes, files, size: formatBytes(counts.bytes, language) }));
  } finally {
    notice.close();
  }
}

/** What an export says in the language of the interface. */
export function exportWords(): ExportWords {
  const t = translator(exportStrings);
  return {
    untitled: t('untitled'),
    untitledEntity: t('untitledEntity'),
    lostExcerpts: t('lostExcerpts'),
    attachments: t('attachments'),
    relations: t('relations'),
    events: t('events'),
    figures: t('figures'),
  };
}
