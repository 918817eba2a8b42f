import { Loader, Text } from '@mantine/core';
import { errorTextOfCode } from '#ui/errorText.ts';
import { useStrings } from '#ui/i18n.ts';
import classes from './PdfPages.module.css';
import { PdfSheets } from './PdfSheets.tsx';
import { pdfStrings } from './strings.ts';
import { usePdf } from './usePdf.ts';

interface Props {
  readonly noteId: string;
  /** The page to show first, and to go to when it changes. */
  readonly page: number;
  /** Called when another page has come into sight. */
  readonly onPage: (page: number) => void;
}

/** The pages of a PDF as they look, with their text to be selected. */
export function PdfPages({ noteId, page, onPage }: Props) {
  const t = useStrings(pdfStrings);
  const opened = usePdf(noteId);
  switch (opened.state) {
    case 'opening':
      return (
        <div className={classes.notice} role="status">
          <Loader size={16} aria-hidden />
          <Text size="sm">{t('opening')}</Text>
        </div>
      );
    case 'failed':
      return (
        <div className={classes.notice} role="status">
          <Text size="sm">{errorTextOfCode(opened.code)}</Text>
        </div>
      );
    case 'open':
      return <PdfSheets {...opened} page={page} onPage={onPage} />;
    default:
      return opened satisfies never;
  }
}
