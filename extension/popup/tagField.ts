import type { LookupAnswer } from '#contract/clipper.ts';
import { text } from '#extension/text.ts';
import { button, element } from './dom.ts';

/** The names that a clip is tagged with. */
export interface TagField {
  readonly root: HTMLElement;
  /** Offers the names that Vigie knows in the page; none is taken before the person takes it. */
  offer(names: LookupAnswer['names']): void;
  tags(): string[];
}

/** Makes the field for tags: known names to press, and others to type. */
export function createTagField(): TagField {
  const offered = element('div', { class: 'chips' });
  const known = element('fieldset', { hidden: '' }, element('legend', {}, text('names')), offered);
  const typed = element('div', { class: 'chips' });
  const input = element('input', { type: 'text', placeholder: text('tagsHint'), maxlength: '200' });
  const field = element('label', { class: 'field' }, element('span', {}, text('tags')), input);

  const addTyped = () => {
    const name = input.value.trim();
    input.value = '';
    if (name === '' || tags().includes(name)) return;
    const chip = button(`${name} ×`, () => {
      chip.remove();
      input.focus();
    });
    chip.dataset.name = name;
    chip.setAttribute('aria-label', text('removeTag', name));
    typed.append(chip);
  };
  const tags = (): string[] =>
    [...offered.querySelectorAll<HTMLElement>('[aria-pressed="true"]'), ...typed.querySelectorAll('button')].flatMap(
      ({ dataset }) => dataset.name ?? [],
    );
  input.addEventListener('keydown', (event) => {
    // While a Chinese word is being composed, Enter is the input method's.
    const isSeparator = event.key === ',' || event.key === '，' || (event.key === 'Enter' && input.value.trim() !== '');
    if (!isSeparator || event.isComposing) return;
    event.preventDefault();
    addTyped();
  });
  return {
    root: element('div', { class: 'stack' }, known, element('div', { class: 'field' }, field, typed)),
    offer(names) {
      offered.replaceChildren(...names.map(({ name }) => nameChip(name)));
      known.hidden = names.length === 0;
    },
    tags() {
      addTyped();
      return tags();
    },
  };
}

function nameChip(name: string): HTMLButtonElement {
  const chip = button(name, () => chip.setAttribute('aria-pressed', String(chip.ariaPressed !== 'true')), {
    'aria-pressed': 'false',
  });
  chip.dataset.name = name;
  return chip;
}
