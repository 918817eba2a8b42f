import { Checkbox, Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useId, useRef } from 'react';
import { useLanguage, useStrings } from '#ui/i18n.ts';
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
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: folders.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });

  const toggle = ({ key }: FolderRow, isWanted: boolean) => {
    const keys = folders.map((row) => row.key).filter((one) => isWithin(one, key));
    const others = [...chosen].filter((one) => !isWithin(one, key));
    onChange(new Set(isWanted ? [...others, ...keys] : others));
  };

  return (
    <div>
      <Text size="sm" fw={500} id={labelId} mb={4}>
        {t('folders')}
      </Text>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset takes no part in scrolling. */}
      <div ref={scroller} className={classes.folders} role="group" aria-labelledby={labelId}>
        <div className={classes.rows} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const folder = folders[index];
            if (!folder) return null;
            const within = folders.filter(({ key }) => isWithin(key, folder.key));
            const wanted = within.filter(({ key }) => chosen.has(key)).length;
            return (
              <div
                key={folder.key}
                className={classes.row}
                style={{
                  transform: `translateY(${start}px)`,
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
          })}
        </div>
      </div>
    </div>
  );
}
