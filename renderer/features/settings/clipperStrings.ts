import { defineStrings } from '#ui/i18n.ts';

export const clipperStrings = defineStrings('clipper', {
  en: {
    title: 'Browser clipper',
    hint: 'The extension sends a page as you see it, also behind a login, to this library. Pair each browser once.',
    unreachable:
      'Browsers cannot reach Vigie: other programs have taken its ports ({{ports}}). Close one of them, then show a code.',
    showCode: 'Show a pairing code',
    code: 'Pairing code',
    codeHint: 'Type this code into the extension. It is good for {{time}} and for one browser.',
    hideCode: 'Hide the code',
    paired: '{{browser}} is paired.',
    browsers: 'Paired browsers',
    pairedOn: 'since {{date}}',
    unpair: 'Unpair',
    unpairNamed: 'Unpair {{browser}}',
  },
  fr: {
    title: 'Extension pour navigateur',
    hint: 'L’extension envoie une page telle que vous la voyez, même derrière un identifiant, à cette bibliothèque. Chaque navigateur s’associe une fois.',
    unreachable:
      'Les navigateurs ne peuvent pas joindre Vigie : d’autres programmes occupent ses ports ({{ports}}). Fermez-en un, puis affichez un code.',
    showCode: 'Afficher un code d’association',
    code: 'Code d’association',
    codeHint: 'Saisissez ce code dans l’extension. Il vaut encore {{time}} et pour un seul navigateur.',
    hideCode: 'Masquer le code',
    paired: '{{browser}} est associé.',
    browsers: 'Navigateurs associés',
    pairedOn: 'depuis le {{date}}',
    unpair: 'Dissocier',
    unpairNamed: 'Dissocier {{browser}}',
  },
  zh: {
    title: '浏览器剪藏扩展',
    hint: '扩展会把你看到的页面（包括登录后的页面）发送到此资料库。每个浏览器配对一次即可。',
    unreachable: '浏览器无法连接 Vigie：其端口（{{ports}}）已被其他程序占用。请关闭其中一个，再显示配对码。',
    showCode: '显示配对码',
    code: '配对码',
    codeHint: '在扩展中输入此配对码。{{time}} 内有效，只能配对一个浏览器。',
    hideCode: '隐藏配对码',
    paired: '{{browser}} 已配对。',
    browsers: '已配对的浏览器',
    pairedOn: '自 {{date}}',
    unpair: '取消配对',
    unpairNamed: '取消 {{browser}} 的配对',
  },
});
