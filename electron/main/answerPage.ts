import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import { answer } from '#contract/answer.ts';
import { callChannel } from '#contract/bridge.ts';
import type { Host } from '#contract/hostMethods.ts';
import type { Reply } from '#contract/reply.ts';
import { appOrigin } from './appScheme.ts';

const refusal: Reply = { ok: false, code: 'not-allowed', message: 'Only the app’s own page may ask.' };

/** Answers the requests of the page, and of nobody else: `getPage` gives the contents of the app's window. */
export function answerPage(host: Host, getPage: () => WebContents | undefined): void {
  ipcMain.handle(callChannel, async (event, name: unknown, input: unknown): Promise<Reply> => {
    if (!isFromPage(event, getPage()) || typeof name !== 'string') return refusal;
    return answer(host, name, input);
  });
}

function isFromPage({ sender, senderFrame }: IpcMainInvokeEvent, page: WebContents | undefined): boolean {
  return sender === page && senderFrame !== null && senderFrame.parent === null && senderFrame.origin === appOrigin;
}
