import type { Page } from '@playwright/test';

/** Sends commands of the DevTools protocol to a worker of a page. Source: chromedevtools.github.io/devtools-protocol, Target. */
export interface WorkerSession {
  send(method: string): Promise<void>;
}

/** Attaches to the worker of that name. @throws Error where the page has none. */
export async function openWorkerSession(page: Page, name: string): Promise<WorkerSession> {
  const session = await page.context().newCDPSession(page);
  const waiting = new Map<number, () => void>();
  let [sessionId, commands] = ['', 0];
  session.on('Target.attachedToTarget', (attached) => {
    if (attached.targetInfo.type === 'worker' && attached.targetInfo.title === name) sessionId = attached.sessionId;
  });
  session.on('Target.receivedMessageFromTarget', ({ message }) => waiting.get(JSON.parse(message).id)?.());
  // What is there already is attached to before this is answered.
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  if (sessionId === '') throw new Error(`The page has no worker named ${name}.`);
  return {
    async send(method) {
      commands += 1;
      const id = commands;
      const done = new Promise<void>((resolve) => waiting.set(id, resolve));
      await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
      await done;
    },
  };
}
