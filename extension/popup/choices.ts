import { element } from './dom.ts';

/** A row of choices, of which one is taken. */
export interface Choices<Value extends string> {
  readonly root: HTMLElement;
  chosen(): Value;
  choose(value: Value): void;
  /** Whether the person took one. */
  wasUsed(): boolean;
}

/** Makes a row of choices under a heading. */
export function createChoices<Value extends string>(
  heading: string,
  name: string,
  labels: Readonly<Record<Value, string>>,
  first: NoInfer<Value>,
): Choices<Value> {
  let isUsed = false;
  const inputs = new Map(
    (Object.keys(labels) as Value[]).map((value) => [value, element('input', { type: 'radio', name, value })]),
  );
  const row = element('div', { class: 'choices' });
  for (const [value, input] of inputs) row.append(element('label', {}, input, labels[value]));
  const choose = (value: Value) => {
    const input = inputs.get(value);
    if (input) input.checked = true;
  };
  choose(first);
  row.addEventListener('change', () => {
    isUsed = true;
  });
  return {
    root: element('fieldset', {}, element('legend', {}, heading), row),
    chosen: () => [...inputs].find(([, { checked }]) => checked)?.[0] ?? first,
    choose,
    wasUsed: () => isUsed,
  };
}
