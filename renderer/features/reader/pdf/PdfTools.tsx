import { ActionIcon, TextInput, Tooltip } from '@mantine/core';
import { IconArrowAutofitWidth, IconChevronDown, IconChevronUp, IconMinus, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useStrings } from '#ui/i18n.ts';
import classes from './PdfPages.module.css';
import type { PdfAction } from './pdfKeys.ts';
import { pdfStrings } from './strings.ts';

interface Props {
  readonly current: number;
  readonly count: number;
  /** 1 fits the width. */
  readonly zoom: number;
  readonly onAction: (action: PdfAction) => void;
  readonly onGo: (page: number) => void;
}

/** Where the person is in a PDF and how large it is shown, with the ways to change both. */
export function PdfTools({ current, count, zoom, onAction, onGo }: Props) {
  const t = useStrings(pdfStrings);
  const [typed, setTyped] = useState<string>();
  const go = () => {
    const page = Number.parseInt(typed ?? '', 10);
    if (page >= 1 && page <= count) onGo(page);
    setTyped(undefined);
  };
  const button = (action: PdfAction, icon: typeof IconPlus, isDisabled = false) => {
    const Icon = icon;
    return (
      <Tooltip label={t(action)} openDelay={400}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={t(action)}
          disabled={isDisabled}
          onClick={() => onAction(action)}
        >
          <Icon size={15} />
        </ActionIcon>
      </Tooltip>
    );
  };
  return (
    <div className={classes.tools} role="toolbar" aria-label={t('tools')}>
      {button('previous', IconChevronUp, current <= 1)}
      {button('next', IconChevronDown, current >= count)}
      <TextInput
        className={classes.number}
        size="xs"
        inputMode="numeric"
        aria-label={t('goTo')}
        value={typed ?? String(current)}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={go}
        onKeyDown={(event) => {
          if (event.key === 'Enter') go();
          if (event.key === 'Escape') setTyped(undefined);
        }}
      />
      <span>{t('of', { count })}</span>
      <span className={classes.gap} />
      {button('smaller', IconMinus)}
      <span className={classes.zoom}>{Math.round(zoom * 100)} %</span>
      {button('larger', IconPlus)}
      {button('fit', IconArrowAutofitWidth, zoom === 1)}
    </div>
  );
}
