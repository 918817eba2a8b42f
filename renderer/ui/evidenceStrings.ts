import { defineStrings } from './i18n.ts';

export const evidenceStrings = defineStrings('evidenceList', {
  en: {
    passages: 'Passages',
    passageGone: 'The passage is no longer there.',
    page: 'p. {{page}}',
    toPassage: 'Go to the passage in “{{title}}”',
    contradicts: 'contradicts it',
  },
  fr: {
    passages: 'Passages',
    passageGone: 'Le passage n’y est plus.',
    page: 'p. {{page}}',
    toPassage: 'Aller au passage dans « {{title}} »',
    contradicts: 'le contredit',
  },
  zh: {
    passages: '原文',
    passageGone: '原文已不在。',
    page: '第 {{page}} 页',
    toPassage: '转到“{{title}}”中的原文',
    contradicts: '与之矛盾',
  },
});
