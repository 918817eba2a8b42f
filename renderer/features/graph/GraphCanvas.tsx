import { Paper, Text, VisuallyHidden } from '@mantine/core';
import { type Ref, useEffect, useId, useImperativeHandle, useRef, useState } from 'react';
import type { Point } from '#domain/graphPlacement.ts';
import type { GraphView } from '#domain/graphView.ts';
import { useStrings } from '#ui/i18n.ts';
import classes from './Graph.module.css';
import { GraphTools } from './GraphTools.tsx';
import type { Picture } from './graphPicture.ts';
import type { GraphWords } from './graphWords.ts';
import { graphStrings } from './strings.ts';
import { useGraphWalk } from './useGraphWalk.ts';
import { useMark, usePicture } from './usePicture.ts';

/** By this id cytoscape knows that its style sheet is there; ours says the same, as the policy lets it make none. */
const surfaceId = '__________cytoscape_stylesheet';

/** What others ask of the picture. */
export interface GraphCanvasHandle {
  drawn(): ReturnType<Picture['drawn']> | undefined;
}

interface Props {
  readonly view: GraphView;
  readonly words: GraphWords;
  /** Where everybody stands; it outlives the picture. */
  readonly places: Map<string, Point>;
  /** What the details are open of. */
  readonly pickedId: string | undefined;
  readonly onPick: (id: string | undefined) => void;
  readonly onToggle: (nodeId: string) => void;
  readonly ref: Ref<GraphCanvasHandle>;
}

/** The graph as a picture that is moved by the pointer or walked by the keys. */
export function GraphCanvas({ view, words, places, pickedId, onPick, onToggle, ref }: Props) {
  const t = useStrings(graphStrings);
  const hintId = useId();
  const surface = useRef<HTMLDivElement>(null);
  const tip = useRef<HTMLDivElement>(null);
  const [hasFocus, setHasFocus] = useState(false);
  const [hoveredId, setHoveredId] = useState<string>();

  const { picture, isArranging } = usePicture(
    surface,
    { view, words, places },
    {
      picked: (id) => {
        onPick(id);
        walk.focus(id);
      },
      opened: onToggle,
      hovered: setHoveredId,
      moved: () => placeTip(),
    },
  );
  const walk = useGraphWalk(picture, view, { pick: onPick, toggle: onToggle });
  const focusedId = hasFocus ? walk.focusedId : undefined;
  useMark(picture, 'picked', pickedId);
  useMark(picture, 'hovered', hoveredId);
  useMark(picture, 'focused', focusedId);
  useImperativeHandle(ref, () => ({ drawn: () => picture?.drawn() }), [picture]);

  const tipId = hoveredId ?? focusedId;
  const placeTip = () => putTip(tip.current, surface.current, tipId === undefined ? undefined : picture?.spotOf(tipId));
  useEffect(placeTip);

  const said = (id: string | undefined) => {
    const node = view.nodes.get(id ?? '');
    if (node) return words.describeNode(node);
    const edge = view.edges.get(id ?? '');
    return edge && words.sentenceOf(edge);
  };
  return (
    <div className={classes.canvas}>
      <div
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the role takes the keys itself, and says which.
        tabIndex={0}
        className={classes.stage}
        aria-label={t('picturedGraph')}
        aria-describedby={hintId}
        onKeyDown={walk.onKeyDown}
        onFocus={() => {
          setHasFocus(true);
          walk.begin();
        }}
        onBlur={() => setHasFocus(false)}
      >
        <div id={surfaceId} ref={surface} className={classes.surface} />
      </div>
      <VisuallyHidden id={hintId}>{t('keys')}</VisuallyHidden>
      <VisuallyHidden role="status">{said(focusedId)}</VisuallyHidden>
      <Paper ref={tip} className={classes.tip ?? ''} shadow="sm" hidden aria-hidden>
        <Text size="xs">{said(tipId)}</Text>
      </Paper>
      {isArranging && (
        <Text size="xs" c="dimmed" role="status" className={classes.arranging ?? ''}>
          {t('arranging')}
        </Text>
      )}
      <GraphTools picture={picture} />
    </div>
  );
}

/** Puts what is said of an element above it, or below where there is no room. */
function putTip(tip: HTMLElement | null, surface: HTMLElement | null, spot: Point | undefined): void {
  if (!tip || !surface) return;
  tip.hidden = spot === undefined;
  if (!spot) return;
  const room = Math.max(8, surface.clientWidth - tip.offsetWidth - 8);
  const left = Math.min(Math.max(8, spot.x - tip.offsetWidth / 2), room);
  const above = spot.y - tip.offsetHeight - 26;
  tip.style.transform = `translate(${left}px, ${above < 4 ? spot.y + 26 : above}px)`;
}
