import { BlobWriter, TextReader, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import type { DocumentNode } from '#domain/document.ts';
import { bytesPath } from '#domain/export/exportFormat.ts';
import { fileEndingOf } from '#domain/export/fileEnding.ts';
import { fileNameOf } from '#domain/export/fileName.ts';
import { type NotePage, notePage } from '#domain/export/notePage.ts';
import { noteIdOfHref } from '#domain/noteHref.ts';
import type { Asset } from '#domain/snapshot.ts';
import { getAsset } from '#storage/assets.ts';
import { getNotePage, listTitles } from '#storage/exportReads.ts';
import { translator } from '#ui/i18n.ts';
import { notifyDone } from '#ui/notify.tsx';
import { saveFile } from '#ui/saveFile.ts';
import { exportWords } from './exportTo.ts';
import { exportStrings } from './strings.ts';

/** Saves one note as Markdown: alone, or in a zip file with the pictures and attachments that it shows. */
export async function exportNote(noteId: string): Promise<void> {
  const found = await getNotePage(noteId);
  if (!found) return;
  const { page, names } = found;
  const words = exportWords();
  const fileName = fileNameOf(page.note.title, words.untitled);
  const assets = await listAssets(page);
  const titles = await listTitles(listLinkedNotes(page.document));
  const text = notePage(
    page,
    fileName,
    {
      entityName: (id) => named(names.get(id), words.untitledEntity),
      noteName: (id) => named(titles.get(id), words.untitled),
      assetPath: (id) => {
        const asset = assets.get(id);
        return asset && pathOf(asset);
      },
    },
    words,
  );
  if (assets.size === 0) saveFile(new Blob([text], { type: 'text/markdown;charset=utf-8' }), `${fileName}.md`);
  else saveFile(await zipped(fileName, text, [...assets.values()]), `${fileName}.zip`);
  notifyDone(translator(exportStrings)('noteDone', { name: fileName }));
}

function named(name: string | undefined, fallback: string): string | undefined {
  return name === undefined ? undefined : fileNameOf(name, fallback);
}

function pathOf({ sha256, contentType }: Asset): string {
  return bytesPath('assets', sha256, fileEndingOf(contentType));
}

async function zipped(fileName: string, text: string, assets: readonly Asset[]): Promise<Blob> {
  // Its workers would be scripts of blob: addresses, which the security policy refuses.
  const zip = new ZipWriter(new BlobWriter('application/zip'), { useWebWorkers: false });
  await zip.add(`${fileName}.md`, new TextReader(text));
  for (const asset of assets) await zip.add(pathOf(asset), new Uint8ArrayReader(new Uint8Array(asset.bytes)));
  return zip.close();
}

async function listAssets({ note, document }: NotePage): Promise<ReadonlyMap<string, Asset>> {
  const shown = collect(document, ({ type, attrs }) => (type === 'image' ? [attrs?.assetId] : []));
  const ids = [...shown, ...(note.attachments ?? []).map(({ assetId }) => assetId)];
  const assets = await Promise.all([...new Set(ids)].map(getAsset));
  return new Map(assets.flatMap((asset) => (asset ? [[asset.sha256, asset] as const] : [])));
}

function listLinkedNotes(document: DocumentNode): string[] {
  return collect(document, ({ marks = [] }) => marks.map(({ attrs }) => noteIdOfHref(String(attrs?.href ?? ''))));
}

function collect(node: DocumentNode, what: (node: DocumentNode) => readonly unknown[]): string[] {
  const own = what(node).filter((value) => typeof value === 'string');
  return [...own, ...(node.content ?? []).flatMap((child) => collect(child, what))];
}
