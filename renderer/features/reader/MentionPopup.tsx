import { Paper, Portal } from '@mantine/core';
import { type MentionList, mentionListId } from '#editor/mentionSuggestions.ts';
import { useStrings } from '#ui/i18n.ts';
import classes from './MentionPopup.module.css';
import { readerStrings } from './strings.ts';

/** The entities that a typed `@…` may mean; the editor keeps the focus and moves through it with the arrow keys. */
export function MentionPopup({ list }: { readonly list: MentionList }) {
  const t = useStrings(readerStrings);
  const { candidates, selected, anchor, choose } = list;
  return (
    <Portal>
      <Paper
        id={mentionListId}
        role="listbox"
        aria-label={t('mentions')}
        className={classes.popup}
        style={besides(anchor)}
        shadow="md"
        withBorder
      >
        {candidates.map((candidate, index) => (
          <div
            key={candidate.id}
            id={`${mentionListId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === selected}
            className={classes.option}
            // The editor must keep the focus, so the choice is made before a click could take it.
            onMouseDown={(event) => {
              event.preventDefault();
              choose(candidate);
            }}
          >
            {candidate.label}
          </div>
        ))}
      </Paper>
    </Portal>
  );
}

const gapPx = 4;
/** As high as the list gets, in CSS pixels. */
const tallestPx = 260;

function besides({ left, top, bottom }: DOMRect) {
  const hasRoomBelow = bottom + tallestPx < innerHeight;
  return hasRoomBelow ? { left, top: bottom + gapPx } : { left, bottom: innerHeight - top + gapPx };
}
