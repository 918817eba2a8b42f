import { Button, UnstyledButton } from '@mantine/core';
import type { GraphView } from '#domain/graphView.ts';
import { type RelationType, relationTypeNames } from '#domain/relationType.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { cssColorOf } from '#ui/look.ts';
import { relationTypeLook } from '#ui/relationTypeLook.ts';
import classes from './Graph.module.css';
import type { GraphPlace } from './graphRoute.ts';
import { typeWords } from './graphWords.ts';
import { graphStrings } from './strings.ts';

interface Props {
  readonly place: GraphPlace;
  readonly view: GraphView;
  readonly go: (change: Partial<GraphPlace>) => void;
}

/** What the colours of the lines mean; each is a switch that shows or hides its lines. */
export function GraphLegend({ place: { hiddenTypes }, view, go }: Props) {
  const t = useStrings(graphStrings);
  const present = new Set(view.allEdges.map(({ type }) => type));
  const types = relationTypeNames.filter((type) => present.has(type) || hiddenTypes.has(type));
  const toggle = (type: RelationType) =>
    go({
      hiddenTypes: hiddenTypes.has(type)
        ? new Set([...hiddenTypes].filter((one) => one !== type))
        : new Set([...hiddenTypes, type]),
    });
  return (
    <fieldset className={classes.legend}>
      <legend className={classes.hiddenLegend}>{t('types')}</legend>
      {types.map((type) => (
        <TypeSwitch
          key={type}
          type={type}
          count={view.typeCounts.get(type) ?? 0}
          isShown={!hiddenTypes.has(type)}
          onToggle={() => toggle(type)}
          onOnly={() => go({ hiddenTypes: new Set(types.filter((other) => other !== type)) })}
        />
      ))}
      {hiddenTypes.size > 0 && (
        <Button size="compact-xs" variant="subtle" onClick={() => go({ hiddenTypes: new Set() })}>
          {t('allTypes')}
        </Button>
      )}
    </fieldset>
  );
}

interface SwitchProps {
  readonly type: RelationType;
  readonly count: number;
  readonly isShown: boolean;
  readonly onToggle: () => void;
  readonly onOnly: () => void;
}

function TypeSwitch({ type, count, isShown, onToggle, onOnly }: SwitchProps) {
  const language = useLanguage();
  const { icon: Icon, color } = relationTypeLook[type];
  return (
    <UnstyledButton className={classes.type} aria-pressed={isShown} onClick={onToggle} onDoubleClick={onOnly}>
      <Icon size={14} color={cssColorOf(color)} aria-hidden />
      {typeWords(type, language)}
      <span className={classes.count}>{count}</span>
    </UnstyledButton>
  );
}
