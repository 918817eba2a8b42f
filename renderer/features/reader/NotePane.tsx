import { EditorContent } from '@tiptap/react';
import { type KeyboardEvent, lazy, type Ref, Suspense, useImperativeHandle, useRef, useState } from 'react';
import type { DocumentNode } from '#domain/document.ts';
import { pageAt } from '#domain/documentPages.ts';
import type { Body, Note } from '#domain/note.ts';
import { insertImages } from '#editor/imageFiles.ts';
import { unmarkExcerpt } from '#editor/markExcerpt.ts';
import type { MentionList } from '#editor/mentionSuggestions.ts';
import { useCommand } from '#ui/commands.tsx';
import { useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import { EditorToolbar } from './EditorToolbar.tsx';
import { makeExcerpt, markMade, moveExcerpt } from './excerpts.ts';
import { HitBar } from './HitBar.tsx';
import { saveImage } from './images.ts';
import { MentionPopup } from './MentionPopup.tsx';
import { ModeButton } from './ModeButton.tsx';
import { NoteHeader } from './NoteHeader.tsx';
import './noteText.css';
import classes from './Reader.module.css';
import type { ReaderHandle, ReaderSlots } from './readerHandle.ts';
import { SaveStatus } from './SaveStatus.tsx';
import { selectedInText, selectedOnPages } from './selected.ts';
import { showSuggestion } from './showSuggestion.ts';
import { readerStrings } from './strings.ts';
import { useEditorText } from './useEditorText.ts';
import { revealExcerpt, useExcerpts } from './useExcerpts.ts';
import { useFind } from './useFind.ts';
import { useHits } from './useHits.ts';
import { useNames } from './useNames.ts';
import { useNoteEditor } from './useNoteEditor.ts';
import { useNoteSaver } from './useNoteSaver.ts';
import { ViewSwitch } from './ViewSwitch.tsx';

/** pdf.js is large, and most notes are no PDFs. */
const PdfPages = lazy(async () => ({ default: (await import('./pdf/PdfPages.tsx')).PdfPages }));

interface Props extends ReaderSlots {
  readonly note: Note;
  /** Absent while a clip is being fetched. */
  readonly body: Body | undefined;
  readonly excerptId: string | undefined;
  readonly query: string | undefined;
  /** The page of a PDF that is shown in place of its text. */
  readonly page: number | undefined;
  readonly onPage: (page: number | undefined) => void;
  readonly ref: Ref<ReaderHandle> | undefined;
}

/** One note, open: its header and its text, to read or to write. */
export function NotePane({ note, body, excerptId, query, page, onPage, ref, ...slots }: Props) {
  const { actions, banner, belowHeader, belowText } = slots;
  const t = useStrings(readerStrings);
  const saver = useNoteSaver(note.id, body?.text ?? '');
  // What was clipped is read, what is one's own is written.
  const [isWriting, setWriting] = useState(note.kind === 'note');
  const [mentions, showMentions] = useState<MentionList>();
  const [ownQuery, setOwnQuery] = useState<string>();
  const editor = useNoteEditor({ note, body, saver, isWriting, showMentions });
  const text = useEditorText(editor);
  useNames(editor, note.id, text);
  const pages = useRef<HTMLDivElement>(null);
  const isPdf = note.contentType === 'application/pdf';
  const shownPage = isPdf ? page : undefined;
  const select = () => (pages.current ? selectedOnPages(editor, pages.current) : selectedInText(editor));
  useExcerpts({ editor, noteId: note.id, excerptId: shownPage === undefined ? excerptId : undefined, select });
  const find = useFind();
  const hits = useHits({
    editor,
    query: find.query ?? ownQuery ?? query,
    text,
    goesToFirst: excerptId === undefined || find.isOpen,
    isPassing: find.query !== undefined,
  });
  useCommand('find.here', () => {
    // The pages of a PDF are pictures; its text is what can be searched.
    if (shownPage !== undefined) onPage(undefined);
    find.open(selectedInText(editor));
  });
  const closeFind = () => {
    find.close();
    editor.view.dom.focus({ preventScroll: true });
  };

  const startWriting = () => {
    setWriting(true);
    editor.setEditable(true, false);
    editor.commands.focus();
  };
  const stopWriting = () => {
    setWriting(false);
    editor.setEditable(false, false);
    editor.view.dom.focus();
  };

  const showPages = (shows: boolean) => {
    if (isWriting) stopWriting();
    const selected = selectedInText(editor);
    const wanted =
      selected.state === 'passage' ? pageAt(editor.getJSON() as DocumentNode, selected.passage.start) : undefined;
    onPage(shows ? (wanted ?? 1) : undefined);
  };

  useImperativeHandle(ref, () => ({
    getSelection: () => {
      const selected = select();
      return selected.state === 'passage' ? selected.passage : undefined;
    },
    makeExcerpt: (passage) => makeExcerpt(editor, note.id, passage),
    reveal: (target) => {
      if ('query' in target) setOwnQuery(target.query);
      else revealExcerpt(editor, target.excerptId);
    },
    showSuggestion: (passage, trigger) => {
      const start = showSuggestion(editor, passage, trigger);
      // On the pages of a PDF nothing can be marked, but the page can be turned to.
      if (start !== undefined && shownPage !== undefined) onPage(pageAt(editor.getJSON() as DocumentNode, start));
    },
    markExcerpt: (excerpt) => markMade(editor, excerpt),
    moveExcerpt: (excerptId, passage) => moveExcerpt(editor, excerptId, passage),
    unmarkExcerpt: (excerptId) => {
      if (!editor.isDestroyed) unmarkExcerpt(editor, excerptId);
    },
    focus: () => (pages.current?.querySelector<HTMLElement>('[data-pdf-sheets]') ?? editor.view.dom).focus(),
  }));

  const onTextKey = (event: KeyboardEvent) => {
    // Escape closes the list of mentions first. The editor calls every Escape handled, though it does nothing with it.
    if (mentions || (event.defaultPrevented && event.key !== 'Escape')) return;
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const action = isWriting ? writingKeys[event.key] : readingKeys[event.key];
    if (!action || (action === 'closeFind' && !find.isOpen)) return;
    event.preventDefault();
    event.stopPropagation();
    const nextHit = () => hits.step(1);
    const previousHit = () => hits.step(-1);
    ({ startWriting, stopWriting, nextHit, previousHit, closeFind })[action]();
  };

  return (
    <article className={classes.reader} aria-label={note.title || t('untitled')}>
      {actions && <div className={classes.actions}>{actions}</div>}
      <div className={classes.column} data-pages={shownPage !== undefined || undefined}>
        {banner}
        <NoteHeader
          note={note}
          onTitle={(title) => saver.save({ title })}
          onTitleDone={() => (isWriting ? editor.commands.focus('start') : editor.view.dom.focus())}
          aside={
            <>
              <SaveStatus saver={saver} />
              {isPdf && <ViewSwitch showsPages={shownPage !== undefined} onChange={showPages} />}
              {shownPage === undefined && (
                <ModeButton isWriting={isWriting} onToggle={isWriting ? stopWriting : startWriting} />
              )}
            </>
          }
        />
        {belowHeader}
        {isWriting && (
          <div className={classes.toolbar}>
            <EditorToolbar
              editor={editor}
              onImages={(files) => insertImages(editor, files, { saveImage, onError: notifyError })}
            />
          </div>
        )}
        <div hidden={shownPage !== undefined}>
          <EditorContent editor={editor} className="vigie-text" onKeyDown={onTextKey} />
        </div>
        {shownPage !== undefined && (
          <div ref={pages}>
            <Suspense>
              <PdfPages noteId={note.id} page={shownPage} onPage={onPage} />
            </Suspense>
          </div>
        )}
        {belowText}
      </div>
      {(hits.count > 0 || find.isOpen) && shownPage === undefined && (
        <HitBar {...hits} find={find} onClose={closeFind} />
      )}
      {mentions && <MentionPopup list={mentions} />}
    </article>
  );
}

const readingKeys: Readonly<Record<string, 'startWriting' | 'nextHit' | 'previousHit' | 'closeFind'>> = {
  Enter: 'startWriting',
  Escape: 'closeFind',
  n: 'nextHit',
  p: 'previousHit',
};
const writingKeys: Readonly<Record<string, 'stopWriting'>> = { Escape: 'stopWriting' };
