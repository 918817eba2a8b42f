import { type CommandGroup, type CommandId, commands } from '#contract/commands.ts';

/** The groups in the order in which the palette and the list of keys show them, each with its commands in the table's order. */
export const commandGroups = (['file', 'note', 'go', 'edit', 'view', 'help'] as const satisfies CommandGroup[]).map(
  (group) => ({ group, ids: (Object.keys(commands) as CommandId[]).filter((id) => commands[id].group === group) }),
);
