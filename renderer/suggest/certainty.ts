import type { Certainty, Suggestion } from './suggestion.ts';

/** From which confidence on a suggestion is called sure, and likely. The scales of names and of claims are not the same. */
const steps: Readonly<Record<Suggestion['kind'], readonly [sure: number, likely: number]>> = {
  name: [0.6, 0.42],
  event: [0.9, 0.8],
  relation: [0.9, 0.8],
  metric: [0.9, 0.8],
};

/** The three steps in which a person is told how sure something is. */
export function certaintyOf(kind: Suggestion['kind'], confidence: number): Certainty {
  const [sure, likely] = steps[kind];
  if (confidence >= sure) return 'sure';
  return confidence >= likely ? 'likely' : 'possible';
}
