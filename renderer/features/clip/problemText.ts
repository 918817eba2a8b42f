import type { Translate } from '#ui/i18n.ts';
import type { ClipProblem } from './incoming.ts';
import type { clipStrings } from './strings.ts';

type Key = NonNullable<(typeof clipStrings)['keys']>;

/** What came in, as far as it matters for what is said about it. */
type Kind = 'address' | 'text' | 'file';

/** What is wrong with something that was not clipped, in a person's words. */
export function problemText(t: Translate<Key>, problem: ClipProblem, kind: Kind): string {
  switch (problem) {
    case 'empty':
      return t(kind === 'file' ? 'emptyFile' : 'emptyClipboard');
    case 'invalid-url':
      return t('badAddress');
    case 'too-large':
      return t('tooLarge');
    case 'unsupported-file':
      return t('unsupported');
    default:
      return problem satisfies never;
  }
}
