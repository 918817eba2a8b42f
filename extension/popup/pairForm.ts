import { pairingCodeLength } from '#contract/clipperLimits.ts';
import { type PairResult, pair } from '#extension/background/pair.ts';
import { type TextKey, text } from '#extension/text.ts';
import { element } from './dom.ts';

const problems: Readonly<Record<Exclude<PairResult, 'paired'>, TextKey>> = {
  'not-running': 'pairNotRunning',
  'wrong-code': 'pairWrong',
  'no-code': 'pairNoCode',
  failed: 'pairFailed',
};

/** Shows the field for the code by which this browser is paired with Vigie. */
export function showPairForm(place: HTMLElement, onPaired: () => void): void {
  const code = element('input', {
    type: 'text',
    class: 'code',
    inputmode: 'numeric',
    autocomplete: 'off',
    maxlength: '12',
    required: '',
    'aria-describedby': 'problem',
  });
  const problem = element('p', { class: 'error', id: 'problem', role: 'alert' });
  const submit = element('button', { type: 'submit' }, text('pair'));
  const form = element(
    'form',
    {},
    element('p', {}, text('pairText')),
    element('label', { class: 'field' }, element('span', {}, text('pairCode')), code),
    problem,
    submit,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit.disabled = true;
    tryCode(code.value).then((result) => {
      submit.disabled = false;
      if (result === 'paired') return onPaired();
      problem.textContent = text(problems[result]);
      code.select();
    }, reportError);
  });
  place.replaceChildren(element('h1', {}, text('pairTitle')), form);
  code.focus();
}

async function tryCode(typed: string): Promise<PairResult> {
  const digits = typed.replace(/\D/g, '');
  return digits.length === pairingCodeLength ? pair(digits) : 'wrong-code';
}
