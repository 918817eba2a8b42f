import { askToDeliver } from '#extension/background/messages.ts';
import { listQueue, removeWaiting, saveRefusal, type Waiting } from '#extension/background/queue.ts';
import { text } from '#extension/text.ts';
import { button, element } from './dom.ts';

/** Shows how many clips wait for Vigie, and those that it did not take. */
export async function showWaitingList(place: HTMLElement): Promise<void> {
  const queue = await listQueue();
  const refused = queue.filter(({ refusal }) => refusal !== undefined);
  const count = queue.length - refused.length;
  const act = (work: () => Promise<unknown>) => () => {
    work()
      .then(() => showWaitingList(place))
      .catch(reportError);
  };
  const line = (words: string, ...buttons: readonly Node[]) => element('div', {}, element('p', {}, words), ...buttons);
  const refusedLine = (waiting: Waiting) =>
    line(
      text('refused', waiting.delivery.title || waiting.delivery.pageTitle || waiting.delivery.url),
      button(
        text('tryAgain'),
        act(() => saveRefusal(waiting, undefined).then(askToDeliver)),
      ),
      button(
        text('remove'),
        act(() => removeWaiting(waiting.place)),
      ),
    );
  place.replaceChildren(
    ...(count > 0 ? [line(text('waiting', String(count)), button(text('deliverNow'), act(askToDeliver)))] : []),
    ...refused.map(refusedLine),
  );
}
