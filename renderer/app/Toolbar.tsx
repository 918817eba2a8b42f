import { ActionIcon, Tooltip } from '@mantine/core';
import { IconLayoutSidebarRightCollapse, IconLayoutSidebarRightExpand } from '@tabler/icons-react';
import { NoteToolbar } from '#features/library/NoteToolbar.tsx';
import { MoreLikeThis } from '#features/search/MoreLikeThis.tsx';
import { useStrings } from '#ui/i18n.ts';
import { appStrings } from './strings.ts';

interface Props {
  readonly noteId: string;
  readonly inspects: boolean;
  readonly onInspect: () => void;
}

/** Above the open note: what can be done with it, and whether its details are shown. */
export function Toolbar({ noteId, inspects, onInspect }: Props) {
  const t = useStrings(appStrings);
  const label = t(inspects ? 'hideInspector' : 'showInspector');
  const Icon = inspects ? IconLayoutSidebarRightCollapse : IconLayoutSidebarRightExpand;
  return (
    <>
      <NoteToolbar noteId={noteId} />
      <MoreLikeThis noteId={noteId} />
      <Tooltip label={label} openDelay={400}>
        <ActionIcon
          variant="subtle"
          color="gray"
          ml="auto"
          aria-label={label}
          aria-expanded={inspects}
          onClick={onInspect}
        >
          <Icon size={17} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
    </>
  );
}
