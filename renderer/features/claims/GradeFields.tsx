import { Select, SimpleGrid } from '@mantine/core';
import { useStrings } from '#ui/i18n.ts';
import type { EventForm } from './eventForm.ts';
import { eventStrings } from './strings.ts';

const credibilities = [1, 2, 3, 4, 5, 6] as const;
const stances = ['supports', 'contradicts'] as const;

interface GradeFieldsProps {
  readonly form: EventForm;
  readonly onChange: (changes: Partial<EventForm>) => void;
}

/** How credible the passage is on the Admiralty scale, and whether it speaks for or against the event. */
export function GradeFields({ form, onChange }: GradeFieldsProps) {
  const t = useStrings(eventStrings);
  return (
    <SimpleGrid cols={2} spacing="sm">
      <Select
        label={t('credibility')}
        allowDeselect={false}
        data={credibilities.map((value) => ({ value: String(value), label: t(`credibility${value}`) }))}
        value={String(form.credibility)}
        onChange={(chosen) => {
          const credibility = credibilities.find((value) => String(value) === chosen);
          if (credibility) onChange({ credibility });
        }}
      />
      <Select
        label={t('stance')}
        allowDeselect={false}
        data={stances.map((value) => ({ value, label: t(value) }))}
        value={form.stance}
        onChange={(stance) => stance && onChange({ stance })}
      />
    </SimpleGrid>
  );
}
