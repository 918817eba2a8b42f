import type * as v from 'valibot';
import type { ClipperFailure } from '#contract/clipper.ts';
import { clipperLimits } from '#contract/clipperLimits.ts';

/** Who asks, and on which port. */
export interface Caller {
  readonly origin: string;
  readonly port: number;
}

/** What a route comes to: a reply, or why there is none. */
export type Outcome = { readonly reply: unknown } | { readonly failure: ClipperFailure };

/** One thing that the extension may ask of the endpoint. */
export interface EndpointRoute {
  /** Whether only paired extensions may ask for it. */
  readonly needsPairing: boolean;
  readonly maxBytes: number;
  readonly input: v.GenericSchema;
  handle(input: unknown, caller: Caller): Promise<Outcome>;
}

/** The routes by their paths. */
export type EndpointRoutes = Readonly<Record<string, EndpointRoute>>;

/** Declares a route whose input is what its schema says. */
export function route<Input extends v.GenericSchema>(
  input: Input,
  handle: (input: v.InferOutput<Input>, caller: Caller) => Promise<Outcome>,
  {
    needsPairing = true,
    maxBytes = clipperLimits.question,
  }: Partial<Pick<EndpointRoute, 'needsPairing' | 'maxBytes'>> = {},
): EndpointRoute {
  // The server hands over only what passed the schema.
  return { input, needsPairing, maxBytes, handle: handle as EndpointRoute['handle'] };
}
