import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { createTextMap } from '#editor/textMap.ts';

/** What is drawn over the text may be this much behind the typing. */
const pauseMs = 300;

/** The plain text of the editor's document, once the person pauses. */
export function useEditorText(editor: Editor): string {
  const [text, setText] = useState(() => createTextMap(editor.state.doc).text);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onTransaction = ({ transaction }: { readonly transaction: { readonly docChanged: boolean } }) => {
      if (!transaction.docChanged) return;
      clearTimeout(timer);
      timer = setTimeout(() => setText(createTextMap(editor.state.doc).text), pauseMs);
    };
    editor.on('transaction', onTransaction);
    return () => {
      clearTimeout(timer);
      editor.off('transaction', onTransaction);
    };
  }, [editor]);
  return text;
}
