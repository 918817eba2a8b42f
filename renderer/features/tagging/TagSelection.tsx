import { type RefObject, useState } from 'react';
import { useCommand } from '#ui/commands.tsx';
import { useStrings } from '#ui/i18n.ts';
import { notifyDone } from '#ui/notify.tsx';
import { taggingStrings } from './strings.ts';
import { TagDialog } from './TagDialog.tsx';

/** The open note, as far as tagging needs it. */
interface SelectionSource {
  getSelection(): { readonly text: string } | undefined;
}

interface Props {
  readonly noteId: string;
  readonly reader: RefObject<SelectionSource | null>;
}

/** Offers "tag the selection": the selected text of the open note becomes a name. */
export function TagSelection({ noteId, reader }: Props) {
  const t = useStrings(taggingStrings);
  const [selected, setSelected] = useState({ text: '', isOpen: false });
  useCommand('tag.selection', () => {
    const text = reader.current?.getSelection()?.text;
    if (text?.trim()) setSelected({ text, isOpen: true });
    else notifyDone(t('noSelection'));
  });
  return (
    <TagDialog
      noteId={noteId}
      selectedText={selected.text}
      opened={selected.isOpen}
      onClose={() => setSelected(({ text }) => ({ text, isOpen: false }))}
    />
  );
}
