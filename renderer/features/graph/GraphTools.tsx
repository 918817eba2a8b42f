import { ActionIcon } from '@mantine/core';
import { IconFocusCentered, IconMinus, IconPlus, IconRefresh, type TablerIcon } from '@tabler/icons-react';
import { useStrings } from '#ui/i18n.ts';
import classes from './Graph.module.css';
import type { Picture } from './graphPicture.ts';
import { graphStrings } from './strings.ts';

const zoomStep = 1.3;

/** What the pointer can do with the picture as a whole. */
export function GraphTools({ picture }: { readonly picture: Picture | undefined }) {
  const t = useStrings(graphStrings);
  return (
    <div className={classes.tools}>
      <Tool label={t('zoomIn')} icon={IconPlus} onClick={() => picture?.zoomBy(zoomStep)} />
      <Tool label={t('zoomOut')} icon={IconMinus} onClick={() => picture?.zoomBy(1 / zoomStep)} />
      <Tool label={t('fit')} icon={IconFocusCentered} onClick={() => picture?.fit()} />
      <Tool label={t('arrange')} icon={IconRefresh} onClick={() => picture?.arrange()} />
    </div>
  );
}

interface ToolProps {
  readonly label: string;
  readonly icon: TablerIcon;
  readonly onClick: () => void;
}

function Tool({ label, icon: Icon, onClick }: ToolProps) {
  return (
    <ActionIcon variant="default" aria-label={label} title={label} onClick={onClick}>
      <Icon size={16} aria-hidden />
    </ActionIcon>
  );
}
