import type { CommandId } from '#contract/commands.ts';
import type { View } from '#ui/route.ts';

/** The commands that go somewhere, and where. */
export const goCommands = [
  ['go.inbox', 'inbox'],
  ['go.library', 'library'],
  ['go.companies', 'entities'],
  ['go.timeline', 'timeline'],
  ['go.graph', 'graph'],
  ['go.figures', 'figures'],
  ['go.compare', 'compare'],
  ['go.questions', 'questions'],
  ['go.feeds', 'feeds'],
  ['go.queue', 'queue'],
  ['go.trash', 'trash'],
  ['go.settings', 'settings'],
] as const satisfies readonly (readonly [CommandId, View])[];
