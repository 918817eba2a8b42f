import { AppError } from '#contract/appError.ts';

/** The refusal of a page of more than `maxBytes`. */
export function tooLarge(maxBytes: number): AppError {
  return new AppError('too-large', `The page is larger than ${(maxBytes / 1024 / 1024).toLocaleString('en')} MB.`);
}
