import { showWaiting } from './badge.ts';
import { clipTab } from './clipTab.ts';
import { deliverWaiting } from './deliver.ts';
import { installMenus, targetOf } from './menus.ts';
import type { PopupMessage } from './messages.ts';
import { glanceAt } from './readTab.ts';

/** Without the popup nothing is said about a clip: it goes to the inbox. */
const noWords = { tags: [] };

chrome.runtime.onInstalled.addListener(() => {
  installMenus().catch(reportError);
  deliverWaiting().catch(reportError);
});
chrome.runtime.onStartup.addListener(() => {
  showWaiting()
    .then(() => deliverWaiting())
    .catch(reportError);
});
chrome.alarms.onAlarm.addListener(() => {
  deliverWaiting().catch(reportError);
});

chrome.contextMenus.onClicked.addListener((chosen, tab) => {
  const target = targetOf(chosen);
  if (target && tab) clipTab(tab, target, noWords).catch(reportError);
});

chrome.commands.onCommand.addListener((command, tab) => {
  if (command === 'clip-now' && tab) clipAtOnce(tab).catch(reportError);
});

chrome.runtime.onMessage.addListener((message: PopupMessage, sender, reply) => {
  // Only from the extension's own pages: scripts in a page have no business here.
  if (sender.tab !== undefined && sender.url?.startsWith(chrome.runtime.getURL('')) !== true) return false;
  const done = message.type === 'clip' ? clipTab(message.tab, message.target, message.words) : deliverWaiting();
  done.then(reply, reportError);
  return true;
});

/** What is selected, or else the page. */
async function clipAtOnce(tab: chrome.tabs.Tab): Promise<void> {
  const glance = tab.id === undefined ? undefined : await glanceAt(tab.id);
  await clipTab(tab, { what: glance?.selection !== undefined ? 'selection' : 'page' }, noWords);
}
