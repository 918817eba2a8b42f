import { defineStrings } from './i18n.ts';

export const eventCardStrings = defineStrings('eventCard', {
  en: {
    undated: 'no date',
    deletedName: 'deleted name',
    passageGone: 'The passage is no longer there.',
    page: 'p. {{page}}',
    toPassage: 'Go to the passage in “{{title}}”',
  },
  fr: {
    undated: 'sans date',
    deletedName: 'nom supprimé',
    passageGone: 'Le passage n’y est plus.',
    page: 'p. {{page}}',
    toPassage: 'Aller au passage dans « {{title}} »',
  },
  zh: {
    undated: '无日期',
    deletedName: '已删除的名称',
    passageGone: '原文已不在。',
    page: '第 {{page}} 页',
    toPassage: '转到“{{title}}”中的原文',
  },
});
