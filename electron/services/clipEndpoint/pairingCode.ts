import { randomInt } from 'node:crypto';
import { pairingCodeLength } from '#contract/clipperLimits.ts';

/** The code that a person reads in Vigie and types into the extension, so that both know to be in the same hands. */
export interface PairingCode {
  /** Makes a new code; an earlier one is void. */
  show(): void;
  hide(): void;
  /** The code that is good now. */
  current(): { readonly digits: string; readonly expiresAt: string } | undefined;
  /** Tries a code: the right one is used up by it, and too many wrong ones end it. `none`: there is no code to be tried. */
  use(digits: string): 'right' | 'wrong' | 'none';
}

const lifeMs = 5 * 60_000;
/** One in 200,000 to guess it. */
const maxTries = 5;

/** Makes a pairing that has no code yet; `now` gives the time in milliseconds. */
export function createPairingCode(now: () => number = Date.now): PairingCode {
  let code: { readonly digits: string; readonly expiresMs: number; triesLeft: number } | undefined;

  const live = () => {
    if (code && code.expiresMs <= now()) code = undefined;
    return code;
  };
  return {
    show() {
      const digits = String(randomInt(10 ** pairingCodeLength)).padStart(pairingCodeLength, '0');
      code = { digits, expiresMs: now() + lifeMs, triesLeft: maxTries };
    },
    hide() {
      code = undefined;
    },
    current() {
      const shown = live();
      return shown && { digits: shown.digits, expiresAt: new Date(shown.expiresMs).toISOString() };
    },
    use(digits) {
      const tried = live();
      if (!tried) return 'none';
      if (digits === tried.digits) {
        code = undefined;
        return 'right';
      }
      tried.triesLeft -= 1;
      if (tried.triesLeft === 0) code = undefined;
      return 'wrong';
    },
  };
}
