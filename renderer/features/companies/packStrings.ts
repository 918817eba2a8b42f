import { defineStrings } from '#ui/i18n.ts';

export const packStrings = defineStrings('starterPack', {
  en: {
    load: 'Load well-known companies',
    loadHint: '250 large companies and their best-known products, with English, French and Chinese names.',
    remove: 'Take the well-known companies out',
    loaded_one: '{{count}} name loaded.',
    loaded_other: '{{count}} names loaded.',
    alreadyThere_one: '{{count}} was there already.',
    alreadyThere_other: '{{count}} were there already.',
    removed_one: '{{count}} name taken out.',
    removed_other: '{{count}} names taken out.',
    stayed_one: '{{count}} stays, as it is in use or was changed.',
    stayed_other: '{{count}} stay, as they are in use or were changed.',
  },
  fr: {
    load: 'Charger les entreprises connues',
    loadHint:
      '250 grandes entreprises et leurs produits les plus connus, avec leurs noms anglais, français et chinois.',
    remove: 'Retirer les entreprises connues',
    loaded_one: '{{count}} nom chargé.',
    loaded_other: '{{count}} noms chargés.',
    alreadyThere_one: '{{count}} y était déjà.',
    alreadyThere_other: '{{count}} y étaient déjà.',
    removed_one: '{{count}} nom retiré.',
    removed_other: '{{count}} noms retirés.',
    stayed_one: '{{count}} reste, car il est utilisé ou a été modifié.',
    stayed_other: '{{count}} restent, car ils sont utilisés ou ont été modifiés.',
  },
  zh: {
    load: '载入知名公司',
    loadHint: '250 家大公司及其知名产品，含英文、法文和中文名称。',
    remove: '移除知名公司',
    loaded_one: '已载入 {{count}} 个名称。',
    loaded_other: '已载入 {{count}} 个名称。',
    alreadyThere_one: '{{count}} 个已存在。',
    alreadyThere_other: '{{count}} 个已存在。',
    removed_one: '已移除 {{count}} 个名称。',
    removed_other: '已移除 {{count}} 个名称。',
    stayed_one: '{{count}} 个因正在使用或已修改而保留。',
    stayed_other: '{{count}} 个因正在使用或已修改而保留。',
  },
});
