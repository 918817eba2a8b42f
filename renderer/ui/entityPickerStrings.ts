import { defineStrings } from './i18n.ts';

export const entityPickerStrings = defineStrings('entityPicker', {
  en: { placeholder: 'Name or alias', create: 'New company “{{name}}”', none: 'Nothing has this name' },
  fr: { placeholder: 'Nom ou alias', create: 'Nouvelle entreprise « {{name}} »', none: 'Rien ne porte ce nom' },
  zh: { placeholder: '名称或别名', create: '新建公司“{{name}}”', none: '没有此名称' },
});
