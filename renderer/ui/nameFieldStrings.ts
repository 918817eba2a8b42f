import { defineStrings } from './i18n.ts';

export const nameFieldStrings = defineStrings('nameField', {
  en: {
    empty: 'Type a name.',
    'too-long': 'A name has at most {{count}} characters.',
    'no-letters': 'A name needs a letter or a digit.',
    taken: '“{{name}}” is already a name of {{owner}} ({{kind}}).',
    share: 'Both have this name',
  },
  fr: {
    empty: 'Saisissez un nom.',
    'too-long': 'Un nom a au plus {{count}} caractères.',
    'no-letters': 'Un nom doit avoir une lettre ou un chiffre.',
    taken: '« {{name}} » est déjà un nom de {{owner}} ({{kind}}).',
    share: 'Ce nom est aux deux',
  },
  zh: {
    empty: '请输入名称。',
    'too-long': '名称最多 {{count}} 个字符。',
    'no-letters': '名称需要包含文字或数字。',
    taken: '“{{name}}”已是{{owner}}（{{kind}}）的名称。',
    share: '两者共用此名称',
  },
});
