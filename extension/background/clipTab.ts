import { v7 } from 'uuid';
import type { Delivery } from '#contract/clipper.ts';
import type { Captured } from '#extension/capture/captured.ts';
import { showOutcome } from './badge.ts';
import type { ClipResult, ClipTarget, ClipWords } from './clipRequest.ts';
import { deliverWaiting } from './deliver.ts';
import { enqueue } from './queue.ts';
import { captureTab } from './readTab.ts';

const webAddress = /^https?:\/\//i;
const maxTitleLength = 2000;

/** Clips a tab: what is to be clipped is kept in the queue first, then handed over as soon as Vigie can be reached. */
export async function clipTab(tab: chrome.tabs.Tab, target: ClipTarget, words: ClipWords): Promise<ClipResult> {
  const result = await clip(tab, target, words);
  if (tab.id !== undefined)
    await showOutcome(tab.id, result.state === 'impossible' ? 'failed' : 'clipped').catch(() => undefined);
  return result;
}

async function clip(tab: chrome.tabs.Tab, target: ClipTarget, words: ClipWords): Promise<ClipResult> {
  const clippedAt = new Date().toISOString();
  const taken = tab.id === undefined ? undefined : await captureTab(tab.id, target);
  const captured = taken && taken.state !== 'nothing' ? taken : (withoutPage(tab, target) ?? taken);
  if (!captured) return { state: 'impossible', reason: 'not-a-page' };
  if (captured.state !== 'captured') return { state: 'impossible', reason: captured.state };
  const { pageTitle, content } = captured;
  // A frame's address is not that of the page which the person reads.
  const url = ('frameId' in target && tab.url) || captured.url;
  if (!webAddress.test(url)) return { state: 'impossible', reason: 'not-a-page' };
  const delivery: Delivery = {
    id: v7(),
    clippedAt,
    url,
    pageTitle: pageTitle.slice(0, maxTitleLength),
    ...words,
    content,
  };
  await enqueue(delivery);
  const state = await deliverWaiting();
  return state === 'delivered' ? { state } : { state: 'waiting', reason: state };
}

/** What can be clipped although the page cannot be looked into: the browser shows it by a program of its own, or a frame is another site's. */
function withoutPage({ url = '', title = '' }: chrome.tabs.Tab, target: ClipTarget): Captured | undefined {
  const page = { state: 'captured', url, pageTitle: title } as const;
  switch (target.what) {
    case 'page':
      return webAddress.test(url) ? { ...page, content: { kind: 'link' } } : undefined;
    case 'selection':
      return target.text
        ? { ...page, content: { kind: 'selection', html: `<p>${escaped(target.text)}</p>`, resources: [] } }
        : undefined;
    case 'image':
      return { ...page, content: { kind: 'selection', html: `<img src="${escaped(target.address)}">`, resources: [] } };
    case 'link':
      return { ...page, url: target.address, pageTitle: target.text ?? '', content: { kind: 'link' } };
    default:
      return target satisfies never;
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
