import { type Editor, useEditor } from '@tiptap/react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Host } from '#contract/hostMethods.ts';
import { emptyDocument } from '#domain/document.ts';
import type { Body, Note } from '#domain/note.ts';
import { createEditorExtensions } from '#editor/editorExtensions.ts';
import type { MentionList } from '#editor/mentionSuggestions.ts';
import { replaceDocument } from '#editor/replaceDocument.ts';
import { usableDocument } from '#editor/usableDocument.ts';
import { sanitizeHtml } from '#extract/sanitizeHtml.ts';
import { getAssetBlob } from '#storage/assets.ts';
import { listEntitiesByPrefix } from '#storage/entities.ts';
import { useHost } from '#ui/HostContext.tsx';
import { translator, useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import { saveImage } from './images.ts';
import type { NoteSaver } from './noteSaver.ts';
import { followLink } from './openOutside.ts';
import { readerStrings } from './strings.ts';

interface Options {
  readonly note: Note;
  /** The stored text as it is now; absent while a clip is still being fetched. */
  readonly body: Body | undefined;
  readonly saver: NoteSaver;
  readonly isWriting: boolean;
  readonly showMentions: (list: MentionList | undefined) => void;
}

const mostCandidates = 8;

/** The editor of one note: it saves what the person changes, and shows what other windows change. */
export function useNoteEditor({ note, body, saver, isWriting, showMentions }: Options): Editor {
  const t = useStrings(readerStrings);
  const host = useHost();
  const [extensions] = useState(() => createNoteExtensions(host, showMentions));
  const [content] = useState(() => (body ? usableDocument(body.document, body.text) : emptyDocument));
  const label = t('text');

  const editor = useEditor({
    extensions,
    content: content as object,
    editable: isWriting,
    // Its style sheet would be an inline one; ours has what is needed of it.
    injectCSS: false,
    onUpdate: (update) => saver.save({ document: update.editor.state.doc }),
  });

  useEffect(() => {
    editor.setEditable(isWriting, false);
    editor.setOptions({
      editorProps: {
        // Room for the toolbar that stands over the text.
        scrollMargin: 88,
        scrollThreshold: 88,
        attributes: {
          'aria-label': label,
          tabindex: '0',
          ...(isWriting ? { role: 'textbox', 'aria-multiline': 'true' } : { role: 'document' }),
          ...(note.language && { lang: note.language }),
        },
      },
    });
  }, [editor, isWriting, label, note.language]);

  const { state } = useSyncExternalStore(saver.subscribe, saver.getState);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what came while a save was under way is looked at again when that is done.
  useEffect(() => {
    if (body && saver.adopt(body)) replaceDocument(editor, usableDocument(body.document, body.text));
  }, [editor, saver, body, state]);

  return editor;
}

function createNoteExtensions(host: Host, showList: Options['showMentions']) {
  const t = translator(readerStrings);
  return createEditorExtensions({
    sanitizeHtml,
    openLink: (href) => followLink(host, href),
    loadImage: getAssetBlob,
    saveImage,
    showList,
    onError: notifyError,
    placeholder: () => t('placeholder'),
    describeMissing: (host) => (host === undefined ? t('missingImage') : t('missingImageAt', { host })),
    listCandidates: async (prefix) => {
      const entities = await listEntitiesByPrefix(prefix, mostCandidates);
      return entities.map(({ id, name }) => ({ id, label: name }));
    },
  });
}
