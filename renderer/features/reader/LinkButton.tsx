import { ActionIcon, Button, Group, Popover, TextInput, Tooltip } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useState } from 'react';
import { parseWebUrl } from '#domain/webUrl.ts';
import { isSafeHref } from '#editor/safeHref.ts';
import { useStrings } from '#ui/i18n.ts';
import { readerStrings } from './strings.ts';

/** Sets, changes or removes the link of the selection. */
export function LinkButton({ editor }: { readonly editor: Editor }) {
  const t = useStrings(readerStrings);
  const href = useEditorState({ editor, selector: () => String(editor.getAttributes('link').href ?? '') });
  const [typed, setTyped] = useState<string>();
  const [isWrong, setWrong] = useState(false);

  const close = () => {
    setTyped(undefined);
    setWrong(false);
  };
  const submit = () => {
    const address = readAddress(typed ?? '');
    if (!address) return setWrong(true);
    setLink(editor, address);
    close();
  };
  const remove = () => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run();
    close();
  };
  return (
    <Popover opened={typed !== undefined} onChange={close} trapFocus position="bottom-start" shadow="md">
      <Popover.Target>
        <Tooltip label={t('link')} openDelay={400}>
          <ActionIcon
            variant={href ? 'light' : 'subtle'}
            {...(!href && { color: 'gray' })}
            size={28}
            aria-label={t('link')}
            aria-pressed={href !== ''}
            onClick={() => setTyped(href)}
          >
            <IconLink size={16} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown>
        <TextInput
          w={280}
          label={t('linkAddress')}
          value={typed ?? ''}
          error={isWrong && t('badLink')}
          data-autofocus
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') submit();
          }}
        />
        <Group gap="xs" mt="xs">
          <Button size="compact-sm" onClick={submit}>
            {t('setLink')}
          </Button>
          {href && (
            <Button size="compact-sm" variant="subtle" color="gray" onClick={remove}>
              {t('removeLink')}
            </Button>
          )}
        </Group>
      </Popover.Dropdown>
    </Popover>
  );
}

function setLink(editor: Editor, href: string): void {
  const isInText = editor.state.selection.empty && !editor.isActive('link');
  const chain = editor.chain().focus();
  // Without anything selected, the address itself becomes the text.
  if (isInText) chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run();
  else chain.extendMarkRange('link').setLink({ href }).run();
}

function readAddress(typed: string): string | undefined {
  const text = typed.trim();
  if (/^mailto:/i.test(text) && isSafeHref(text)) return text;
  if (/^[^\s@:/]+@[^\s@/]+\.[^\s@/]+$/.test(text)) return `mailto:${text}`;
  return parseWebUrl(text)?.href;
}
