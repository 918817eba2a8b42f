import { listQueue } from './queue.ts';

const waitingColour = '#5a636c';
const doneColour = '#1c6b77';

/** Shows on the toolbar how many clips wait. */
export async function showWaiting(): Promise<void> {
  const { length } = await listQueue();
  await chrome.action.setBadgeBackgroundColor({ color: waitingColour });
  await chrome.action.setBadgeText({ text: length > 0 ? String(length) : '' });
}

/** Shows on one tab, until it goes elsewhere, that it was clipped, or that it could not be. */
export async function showOutcome(tabId: number, outcome: 'clipped' | 'failed'): Promise<void> {
  await chrome.action.setBadgeBackgroundColor({ tabId, color: outcome === 'clipped' ? doneColour : '#b42318' });
  await chrome.action.setBadgeText({ tabId, text: outcome === 'clipped' ? '✓' : '!' });
}
