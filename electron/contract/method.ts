import type * as v from 'valibot';

type Schema = v.GenericSchema;

export interface Method<Input extends Schema = Schema, Output extends Schema = Schema> {
  readonly input: Input;
  readonly output: Output;
}

/** Declares one thing that the page may ask of the machine: the schema of what goes in and of what comes out. */
export function method<Input extends Schema, Output extends Schema>(
  input: Input,
  output: Output,
): Method<Input, Output> {
  return { input, output };
}
