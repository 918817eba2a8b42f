import { defineStrings } from '#ui/i18n.ts';

export const sameEventStrings = defineStrings('sameEvents', {
  en: {
    question: 'Another clip may tell of the same event:',
    merge: 'Merge',
    different: 'Not the same',
    merged: 'Merged; all passages are kept.',
    toldApart: 'Kept apart.',
    gone: 'One of the two events is no longer there.',
  },
  fr: {
    question: 'Une autre capture parle peut-être du même événement :',
    merge: 'Fusionner',
    different: 'Ce n’est pas le même',
    merged: 'Fusionnés ; tous les passages sont gardés.',
    toldApart: 'Gardés distincts.',
    gone: 'L’un des deux événements n’est plus là.',
  },
  zh: {
    question: '另一条剪藏可能讲的是同一事件：',
    merge: '合并',
    different: '不是同一事件',
    merged: '已合并，所有原文均保留。',
    toldApart: '已分开保留。',
    gone: '其中一个事件已不存在。',
  },
});
