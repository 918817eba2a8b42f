import type { GivenFiles, ImportProgress, Survey } from './importSource.ts';

/** What the page asks of the worker, and what it answers. */
export interface VigieTasks {
  /** Whether what was given is an export of Vigie. */
  readonly open: { readonly input: GivenFiles; readonly output: boolean };
  readonly survey: { readonly input: undefined; readonly output: Survey };
  /** Gives the id of the import. */
  readonly run: { readonly input: undefined; readonly output: string };
}
export type VigieTask = keyof VigieTasks;

export type VigieRequest =
  | { readonly [Task in VigieTask]: { readonly kind: Task; readonly input: VigieTasks[Task]['input'] } }[VigieTask]
  | { readonly kind: 'stop' };

export type VigieAnswer =
  | { readonly kind: 'progress'; readonly progress: ImportProgress }
  | { readonly kind: 'done'; readonly output: VigieTasks[VigieTask]['output'] }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly code?: string; readonly name: string; readonly message: string };
