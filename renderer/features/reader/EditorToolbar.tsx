import { ActionIcon, FileButton, Menu, Tooltip } from '@mantine/core';
import { IconPhoto, IconTable } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { Fragment } from 'react';
import { useStrings } from '#ui/i18n.ts';
import classes from './EditorToolbar.module.css';
import { LinkButton } from './LinkButton.tsx';
import { readerStrings } from './strings.ts';
import { tableItems, toolbarItems } from './toolbarItems.ts';

interface Props {
  readonly editor: Editor;
  readonly onImages: (files: readonly File[]) => void;
}

const itemNames = Object.keys(toolbarItems) as (keyof typeof toolbarItems)[];
const tableNames = Object.keys(tableItems) as (keyof typeof tableItems)[];

/** The formatting of the text, for those who do not know its keys. */
export function EditorToolbar({ editor, onImages }: Props) {
  const t = useStrings(readerStrings);
  const active = useEditorState({ editor, selector: () => listActive(editor) });
  const isInTable = useEditorState({ editor, selector: () => editor.isActive('table') });
  return (
    <div className={classes.toolbar} role="toolbar" aria-label={t('formatting')}>
      {itemNames.map((name) => {
        const item = toolbarItems[name];
        const Icon = item.icon;
        return (
          <Fragment key={name}>
            {'begins' in item && <span className={classes.gap} />}
            <Tooltip label={t(name)} openDelay={400}>
              <ActionIcon
                variant={active.includes(name) ? 'light' : 'subtle'}
                {...(!active.includes(name) && { color: 'gray' })}
                size={28}
                aria-label={t(name)}
                aria-pressed={'isActive' in item ? active.includes(name) : undefined}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => item.run(editor.chain().focus()).run()}
              >
                <Icon size={16} />
              </ActionIcon>
            </Tooltip>
          </Fragment>
        );
      })}
      <span className={classes.gap} />
      <LinkButton editor={editor} />
      <FileButton accept="image/png,image/jpeg,image/gif,image/webp,image/avif" multiple onChange={onImages}>
        {(props) => (
          <Tooltip label={t('image')} openDelay={400}>
            <ActionIcon {...props} variant="subtle" color="gray" size={28} aria-label={t('image')}>
              <IconPhoto size={16} />
            </ActionIcon>
          </Tooltip>
        )}
      </FileButton>
      <Menu position="bottom-start" returnFocus={false}>
        <Menu.Target>
          <ActionIcon variant={isInTable ? 'light' : 'subtle'} color="gray" size={28} aria-label={t('table')}>
            <IconTable size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {tableNames.map((name) => (
            <Menu.Item
              key={name}
              disabled={(name === 'insertTable') === isInTable}
              onClick={() => tableItems[name](editor.chain().focus()).run()}
            >
              {t(name)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

function listActive(editor: Editor): string[] {
  return itemNames.filter((name) => {
    const item = toolbarItems[name];
    return 'isActive' in item && item.isActive?.(editor);
  });
}
