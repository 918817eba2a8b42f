import { defineStrings } from '#ui/i18n.ts';

export const appStrings = defineStrings('app', {
  en: {
    skip: 'Skip to the list',
    collections: 'Collections',
    list: 'List',
    reader: 'Reader',
    inspector: 'Inspector',
    showInspector: 'Show the inspector',
    hideInspector: 'Hide the inspector',
    crashTitle: 'Something went wrong',
    crashText: 'Vigie met an error that it did not expect. What was saved is safe. Reload to go on.',
    reload: 'Reload',
  },
  fr: {
    skip: 'Aller à la liste',
    collections: 'Collections',
    list: 'Liste',
    reader: 'Lecture',
    inspector: 'Inspecteur',
    showInspector: 'Montrer l’inspecteur',
    hideInspector: 'Masquer l’inspecteur',
    crashTitle: 'Une erreur est survenue',
    crashText:
      'Vigie a rencontré une erreur imprévue. Ce qui était enregistré est en sûreté. Rechargez pour continuer.',
    reload: 'Recharger',
  },
  zh: {
    skip: '跳到列表',
    collections: '分类',
    list: '列表',
    reader: '阅读',
    inspector: '详情',
    showInspector: '显示详情',
    hideInspector: '隐藏详情',
    crashTitle: '出现错误',
    crashText: 'Vigie 遇到意外错误。已保存的内容是安全的，请重新加载。',
    reload: '重新加载',
  },
});
