import type { Page } from '@playwright/test';

declare global {
  interface Window {
    painting?: {
      /** What the box holds once the letter is in it. */
      expected: string;
      /** When the key went down. */
      keyMs: number;
      isAnswered: boolean;
      paintedMs: number | undefined;
    };
  }
}

/** From one key to the next, as of somebody who types fast: 80 words a minute. */
const keyIntervalMs = 150;

/** Prepares a tab to note when the rows for a letter were painted; before the app is opened in it. */
export async function preparePainting(page: Page): Promise<void> {
  await page.addInitScript(watchAnswers);
}

/** Types searches into the search box of the app; milliseconds from each key going down to the end of the frame that shows its rows. */
export async function typeInApp(page: Page, queries: readonly string[]): Promise<number[]> {
  const box = page.getByRole('combobox', { name: 'Search' });
  const times: number[] = [];
  for (const query of queries) {
    await box.click();
    await box.fill('');
    await page.waitForTimeout(4 * keyIntervalMs);
    let typed = '';
    for (const letter of query) {
      typed += letter;
      const next = performance.now() + keyIntervalMs;
      await page.evaluate(watchFrames, typed);
      // Chinese comes whole out of an input method, without a key of its own; its frames are counted from the text going in.
      await (/[ -~]/.test(letter)
        ? page.keyboard.press(letter === ' ' ? 'Space' : letter)
        : page.keyboard.insertText(letter));
      const painted = await page.waitForFunction(() => window.painting?.paintedMs, undefined, { polling: 5 });
      times.push((await painted.jsonValue()) ?? Number.NaN);
      await page.waitForTimeout(Math.max(0, next - performance.now()));
    }
  }
  return times;
}

/** Runs in the page, before its own scripts: notes when the search worker has answered what is in the box. */
function watchAnswers(): void {
  const asked = new Map<unknown, string>();
  const { postMessage, addEventListener } = BroadcastChannel.prototype;
  BroadcastChannel.prototype.postMessage = function post(message) {
    if (message?.kind === 'search') asked.set(message.id, message.query);
    postMessage.call(this, message);
  };
  BroadcastChannel.prototype.addEventListener = function listen(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ) {
    addEventListener.call(
      this,
      type,
      (event: Event) => {
        if (typeof listener === 'function') listener.call(this, event);
        else listener.handleEvent(event);
        const { data } = event as MessageEvent<{ kind?: string; id?: string }>;
        const { painting } = window;
        if (painting && data?.kind === 'answer' && asked.get(data.id) === painting.expected) painting.isAnswered = true;
      },
      options,
    );
  };
}

/** Runs in the page: from the next key on, looks in every frame whether the list shows the answer; the frame is painted when the task after it runs. */
function watchFrames(expected: string): void {
  const painting = { expected, keyMs: Number.NaN, isAnswered: false, paintedMs: undefined as number | undefined };
  window.painting = painting;
  const onKey = (event: Event) => {
    painting.keyMs = event.timeStamp;
  };
  const noteKey = (event: Event) => {
    if (Number.isNaN(painting.keyMs)) onKey(event);
  };
  addEventListener('keydown', noteKey, { capture: true, once: true });
  addEventListener('input', noteKey, { capture: true, once: true });
  const look = () => {
    if (window.painting !== painting) return;
    const list = document.querySelector('[role="listbox"]');
    const isShown = list
      ? list.getAttribute('aria-busy') !== 'true'
      : document.querySelector('[role="status"]') !== null;
    if (!painting.isAnswered || !isShown) {
      requestAnimationFrame(look);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      painting.paintedMs = performance.now() - painting.keyMs;
    };
    port2.postMessage(undefined);
  };
  requestAnimationFrame(look);
}
