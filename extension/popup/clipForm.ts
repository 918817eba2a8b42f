import type { LookupAnswer } from '#contract/clipper.ts';
import type { ClipResult } from '#extension/background/clipRequest.ts';
import { askToClip } from '#extension/background/messages.ts';
import type { Glance } from '#extension/capture/captured.ts';
import { type TextKey, text } from '#extension/text.ts';
import { createChoices } from './choices.ts';
import { dayOf } from './dayOf.ts';
import { element } from './dom.ts';
import { createTagField } from './tagField.ts';

/** The form by which a tab is clipped. */
export interface ClipForm {
  /** Shows what the library knows of the page. */
  tell(answer: LookupAnswer): void;
  /** Says why clips wait: Vigie does not run, or the one that runs is not paired with this browser. */
  sayUnreachable(why: 'not-running' | 'not-paired', pairButton: HTMLButtonElement): void;
}

const waiting = {
  'not-running': 'waitsNotRunning',
  'not-paired': 'waitsNotPaired',
  'storage-full': 'waitsFull',
  failed: 'waitsFailed',
} as const satisfies Record<string, TextKey>;
const impossible = { 'not-a-page': 'notAPage', 'too-large': 'tooLarge', nothing: 'nothing' } as const satisfies Record<
  string,
  TextKey
>;

/** Shows the form for a tab; `onClipped` runs when a clip was taken from it. */
export function showClipForm(
  place: HTMLElement,
  tab: chrome.tabs.Tab,
  glance: Glance | undefined,
  onClipped: (result: ClipResult) => void,
): ClipForm {
  const ownTitles = { page: glance?.title ?? tab.title ?? '', selection: glance?.selection ?? '' };
  const hasSelection = glance?.selection !== undefined;
  let isKnown = false;
  const known = element('p', { class: 'notice', role: 'status' });
  const title = element('textarea', { rows: '2', maxlength: '2000' });
  const what = createChoices(
    text('what'),
    'what',
    { page: text('wholePage'), selection: text('selection') },
    hasSelection ? 'selection' : 'page',
  );
  what.root.hidden = !hasSelection;
  const triage = createChoices(
    text('triage'),
    'triage',
    {
      inbox: text('inbox'),
      important: text('important'),
      interesting: text('interesting'),
      archived: text('archived'),
    },
    'inbox',
  );
  const tagField = createTagField();
  const outcome = element('p', { role: 'status' });
  const submit = element('button', { type: 'submit' }, text('clip'));
  const form = element(
    'form',
    {},
    known,
    element('label', { class: 'field' }, element('span', {}, text('title')), title),
    what.root,
    triage.root,
    tagField.root,
    outcome,
    submit,
  );
  const typedTitle = () => tidy(title.value);
  const isOwnTitle = () => ['', tidy(ownTitles.page), tidy(ownTitles.selection)].includes(typedTitle());
  /** A page that is there is captured again; a selection is a note of its own. */
  const follow = () => {
    if (isOwnTitle()) title.value = ownTitles[what.chosen()];
    submit.textContent = text(isKnown && what.chosen() === 'page' ? 'clipAgain' : 'clip');
  };
  what.root.addEventListener('change', follow);
  follow();
  const clip = async (): Promise<void> => {
    submit.disabled = true;
    outcome.className = '';
    outcome.textContent = text('clipping');
    const words = {
      // What the page calls itself is found better by Vigie; what a person calls it counts.
      ...(!isOwnTitle() && { title: typedTitle() }),
      ...(triage.wasUsed() && { triage: triage.chosen() }),
      tags: tagField.tags(),
    };
    const result = await askToClip(tab, { what: what.chosen() }, words);
    submit.disabled = result.state === 'delivered';
    outcome.className = result.state === 'impossible' ? 'error' : '';
    outcome.textContent = outcomeText(result);
    onClipped(result);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clip().catch(reportError);
  });
  title.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    // A title has one line.
    event.preventDefault();
    form.requestSubmit();
  });
  place.replaceChildren(element('h1', { class: 'unseen' }, text('actionTitle')), form);
  submit.focus();

  return {
    tell({ clip: before, names }) {
      tagField.offer(names);
      if (!before) return;
      known.textContent = text(before.isInTrash ? 'alreadyInTrash' : 'alreadyClipped', dayOf(before.clippedAt));
      isKnown = true;
      follow();
      const showsTriage = what.chosen() === 'page' && !triage.wasUsed();
      if (showsTriage && before.triage !== 'discarded') triage.choose(before.triage);
    },
    sayUnreachable(why, pairButton) {
      known.replaceChildren(text(why === 'not-running' ? 'notRunning' : 'notPaired'));
      if (why === 'not-paired') known.after(pairButton);
    },
  };
}

function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function outcomeText(result: ClipResult): string {
  switch (result.state) {
    case 'delivered':
      return text('clipped');
    case 'waiting':
      return text(waiting[result.reason]);
    case 'impossible':
      return text(impossible[result.reason]);
    default:
      return result satisfies never;
  }
}
