import { pairReplySchema } from '#contract/clipper.ts';
import { browserName } from './browserName.ts';
import { savePairing } from './pairing.ts';
import { ask, findVigie } from './vigie.ts';

/** What came of a pairing. */
export type PairResult = 'paired' | 'not-running' | 'wrong-code' | 'no-code' | 'failed';

/** Pairs this browser by the code that Vigie shows; where several run, with the one that shows it. */
export async function pair(code: string): Promise<PairResult> {
  const { running } = await findVigie();
  let result: PairResult = 'not-running';
  for (const { port } of running) {
    const answer = await ask({ port, path: '/pair', input: { code, browser: browserName() } }, pairReplySchema);
    if (answer.state === 'ok') {
      await savePairing({ token: answer.value.token, port });
      return 'paired';
    }
    const isKnown = answer.code === 'wrong-code' || answer.code === 'no-code' || answer.code === 'not-running';
    // A Vigie that shows no code is not the one that is meant, if another shows one.
    if (result !== 'wrong-code') result = isKnown ? answer.code : 'failed';
  }
  return result;
}
