import { lookupReplySchema } from '#contract/clipper.ts';
import { askToDeliver } from '#extension/background/messages.ts';
import { getPairing } from '#extension/background/pairing.ts';
import { glanceAt } from '#extension/background/readTab.ts';
import { ask, findVigie } from '#extension/background/vigie.ts';
import type { Glance } from '#extension/capture/captured.ts';
import { text } from '#extension/text.ts';
import { type ClipForm, showClipForm } from './clipForm.ts';
import { button, element } from './dom.ts';
import { showPairForm } from './pairForm.ts';
import { showWaitingList } from './waitingList.ts';

/** Time to read that it worked. In milliseconds. */
const closeMs = 1200;

const place = document.querySelector('main') ?? document.body.appendChild(element('main'));
const footer = document.querySelector('footer') ?? document.body.appendChild(element('footer'));
document.documentElement.lang = chrome.i18n.getUILanguage();

start().catch(reportError);

async function start(): Promise<void> {
  await showWaitingList(footer);
  const { token } = await getPairing();
  if (token === undefined) return pairFirst();
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  if (!tab) return;
  const glance = tab.id === undefined ? undefined : await glanceAt(tab.id);
  const form = showClipForm(place, tab, glance, ({ state }) => {
    showWaitingList(footer).catch(reportError);
    if (state === 'delivered') setTimeout(() => window.close(), closeMs);
  });
  await connect(form, glance, token);
}

function pairFirst(): void {
  showPairForm(place, () => {
    askToDeliver()
      .then(() => start())
      .catch(reportError);
  });
}

/** Shows what Vigie knows of the page, and hands over what waits. */
async function connect(form: ClipForm, glance: Glance | undefined, token: string): Promise<void> {
  const { paired, running } = await findVigie();
  if (!paired)
    return form.sayUnreachable(running.length > 0 ? 'not-paired' : 'not-running', button(text('pairTitle'), pairFirst));
  const delivered = askToDeliver().then(() => showWaitingList(footer));
  if (glance) await lookUp(form, glance, paired.port, token);
  await delivered;
}

async function lookUp(form: ClipForm, glance: Glance, port: number, token: string): Promise<void> {
  const { url, canonicalUrl, title, text: words } = glance;
  const input = { url, ...(canonicalUrl && { canonicalUrl }), title: title.slice(0, 2000), text: words };
  const reply = await ask({ port, path: '/lookup', input, token }, lookupReplySchema);
  if (reply.state === 'ok' && reply.value.state === 'answered') form.tell(reply.value.answer);
}
