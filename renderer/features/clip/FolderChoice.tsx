import { Checkbox, Text } from '@mantine/core';
import { useId } from 'react';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { useVirtualRows } from '#ui/useVirtualRows.ts';
import { VirtualRows } from '#ui/VirtualRows.tsx';
import classes from './FolderChoice.module.css';
import { type FolderRow, isWithin } from './folderRows.ts';
import { listStrings } from './listStrings.ts';

const rowHeight = 28;
/** For each folder that it lies in. In pixels. */
const indent = 20;
const deepestIndent = 10;

interface Props {
  readonly folders: readonly FolderRow[];
  /** The keys of the folders whose own pages are wanted. */
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** The folders of a list, to be ticked; one stands for all that lie in it. */
export function FolderChoice({ folders, chosen, onChange }: Props) {
  const t = useStrings(listStrings);
  const language = useLanguage();
  const labelId = useId();
  const rows = useVirtualRows({ count: folders.length, rowHeight });

  const toggle = ({ key }: FolderRow, isWanted: boolean) => {
    const keys = folders.map((row) => row.key).filter((one) => isWithin(one, key));
    const others = [...chosen].filter((one) => !isWithin(one, key));
    onChange(new Set(isWanted ? [...others, ...keys] : others));
  };

  return (
    <fieldset className={classes.group} aria-labelledby={labelId}>
      <Text size="sm" fw={500} id={labelId} mb={4}>
        {t('folders')}
      </Text>
      <div ref={rows.scroller} className={classes.folders}>
        <VirtualRows rows={rows}>
          {(index, place) => {
            const folder = folders[index];
            if (!folder) return null;
            const within = folders.filter(({ key }) => isWithin(key, folder.key));
            const wanted = within.filter(({ key }) => chosen.has(key)).length;
            return (
              <div
                key={folder.key}
                {...place}
                className={classes.row}
                style={{
                  ...place.style,
                  paddingInlineStart: indent * Math.min(folder.depth, deepestIndent),
                }}
              >
                <Checkbox
                  size="xs"
                  label={folder.name || t('noFolder')}
                  checked={wanted === within.length}
                  indeterminate={wanted > 0 && wanted < within.length}
                  onChange={(event) => toggle(folder, event.currentTarget.checked)}
                />
                <span className={classes.count}>{folder.pages.toLocaleString(language)}</span>
              </div>
            );
          }}
        </VirtualRows>
      </div>
    </fieldset>
  );
}
