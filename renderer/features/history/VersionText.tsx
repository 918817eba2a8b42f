import { EditorContent, useEditor } from '@tiptap/react';
import { useState } from 'react';
import { createReadingExtensions } from '#editor/readingExtensions.ts';
import { usableDocument } from '#editor/usableDocument.ts';
import { getAssetBlob } from '#storage/assets.ts';
import { useStrings } from '#ui/i18n.ts';
import classes from './History.module.css';
import { historyStrings } from './strings.ts';
import type { Version } from './versions.ts';

interface Props {
  readonly version: Version;
  /** BCP 47 tag. */
  readonly language: string | undefined;
  readonly openLink: (href: string) => void;
}

/** A version as it looked, by the same schema as the editor: whatever it holds, nothing in it runs and nothing is fetched. */
export function VersionText({ version, language, openLink }: Props) {
  const t = useStrings(historyStrings);
  const [extensions] = useState(() =>
    createReadingExtensions({
      openLink,
      loadImage: getAssetBlob,
      describeMissing: (host) => (host === undefined ? t('missingImage') : t('missingImageAt', { host })),
    }),
  );
  const editor = useEditor(
    {
      extensions,
      content: usableDocument(version.document, version.text) as object,
      editable: false,
      // Its style sheet would be an inline one; ours has what is needed of it.
      injectCSS: false,
      editorProps: {
        attributes: { role: 'document', 'aria-label': t('text'), tabindex: '0', ...(language && { lang: language }) },
      },
    },
    [version],
  );
  return (
    <div className={classes.whole}>
      <EditorContent editor={editor} className="vigie-text" />
    </div>
  );
}
