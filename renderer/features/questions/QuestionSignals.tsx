import { Badge, Group } from '@mantine/core';
import type { QuestionSignal } from '#domain/questionSignals.ts';
import { useStrings } from '#ui/i18n.ts';
import { questionStrings } from './strings.ts';

const colors: Readonly<Record<QuestionSignal, string>> = {
  overdue: 'red',
  new: 'teal',
  stale: 'yellow',
  empty: 'gray',
};

/** What asks for attention in a question, in a word each. */
export function QuestionSignals({ signals }: { readonly signals: readonly QuestionSignal[] }) {
  const t = useStrings(questionStrings);
  if (signals.length === 0) return null;
  return (
    <Group gap={4}>
      {signals.map((signal) => (
        <Badge key={signal} size="sm" radius="sm" variant="light" color={colors[signal]} tt="none">
          {t(signal)}
        </Badge>
      ))}
    </Group>
  );
}
