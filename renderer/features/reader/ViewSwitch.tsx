import { SegmentedControl } from '@mantine/core';
import { useStrings } from '#ui/i18n.ts';
import { pdfStrings } from './pdf/strings.ts';

interface Props {
  readonly showsPages: boolean;
  readonly onChange: (showsPages: boolean) => void;
}

/** Chooses between the text of a PDF and its pages as they look. */
export function ViewSwitch({ showsPages, onChange }: Props) {
  const t = useStrings(pdfStrings);
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('view')}
      value={showsPages ? 'pages' : 'text'}
      onChange={(value) => onChange(value === 'pages')}
      data={[
        { value: 'text', label: t('text') },
        { value: 'pages', label: t('pages') },
      ]}
    />
  );
}
