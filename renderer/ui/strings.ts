import { defineStrings } from './i18n.ts';

export const uiStrings = defineStrings('ui', {
  en: { undo: 'Undo', undone: 'Undone.', close: 'Close' },
  fr: { undo: 'Annuler', undone: 'Annulé.', close: 'Fermer' },
  zh: { undo: '撤销', undone: '已撤销。', close: '关闭' },
});

/** One sentence for each way in which something is expected to fail: what happened, and what to do next. */
export const errorStrings = defineStrings('errors', {
  en: {
    'invalid-input': 'Vigie could not use what was entered. Check it and try again.',
    'invalid-url': 'That is not a web address. It should look like https://example.com/article.',
    'blocked-address': 'That address leads into a private network, which Vigie does not enter.',
    unreachable: 'The site cannot be reached. Check the address and the connection, then try again.',
    refused: 'The site refused to give the page. Open it in a browser, then paste its text here.',
    'not-found': 'The site has no such page. Check the address.',
    'not-a-page': 'That address holds no page that Vigie can read.',
    'too-large': 'That is larger than Vigie takes.',
    'too-slow': 'The site took too long to answer. Try again later.',
    'too-many-hops': 'The address leads from one address to another without end.',
    'not-allowed': 'That is not allowed.',
    'storage-full': 'The disk is full. Free some space, then try again; nothing saved before is lost.',
    'storage-unavailable': 'Vigie cannot reach its storage. Close its other windows and reload.',
    'unsupported-file': 'Vigie cannot read this kind of file. It takes HTML, Markdown and plain text.',
    unexpected: 'Something went wrong. Try again; if it happens twice, reload.',
  },
  fr: {
    'invalid-input': 'Vigie n’a pas pu utiliser cette saisie. Vérifiez-la et réessayez.',
    'invalid-url': 'Ce n’est pas une adresse web. Elle devrait ressembler à https://exemple.fr/article.',
    'blocked-address': 'Cette adresse mène à un réseau privé, où Vigie n’entre pas.',
    unreachable: 'Le site est injoignable. Vérifiez l’adresse et la connexion, puis réessayez.',
    refused: 'Le site a refusé de donner la page. Ouvrez-la dans un navigateur, puis collez-en le texte ici.',
    'not-found': 'Le site n’a pas cette page. Vérifiez l’adresse.',
    'not-a-page': 'Cette adresse ne contient pas de page que Vigie sache lire.',
    'too-large': 'C’est plus volumineux que ce que Vigie accepte.',
    'too-slow': 'Le site a mis trop de temps à répondre. Réessayez plus tard.',
    'too-many-hops': 'L’adresse renvoie sans fin d’une adresse à l’autre.',
    'not-allowed': 'Ce n’est pas permis.',
    'storage-full':
      'Le disque est plein. Libérez de la place, puis réessayez ; rien de ce qui était enregistré n’est perdu.',
    'storage-unavailable': 'Vigie n’accède pas à son stockage. Fermez ses autres fenêtres et rechargez.',
    'unsupported-file': 'Vigie ne sait pas lire ce type de fichier. Il accepte HTML, Markdown et texte brut.',
    unexpected: 'Une erreur est survenue. Réessayez ; si elle se répète, rechargez.',
  },
  zh: {
    'invalid-input': '输入的内容无法使用，请检查后重试。',
    'invalid-url': '这不是网址。网址应类似 https://example.com/article。',
    'blocked-address': '该地址指向内部网络，Vigie 不会访问。',
    unreachable: '无法连接该网站。请检查网址和网络后重试。',
    refused: '该网站拒绝提供页面。请在浏览器中打开，再把文字粘贴到这里。',
    'not-found': '该网站没有此页面，请检查网址。',
    'not-a-page': '该地址没有 Vigie 能读取的页面。',
    'too-large': '内容超过 Vigie 可接受的大小。',
    'too-slow': '网站响应太慢，请稍后重试。',
    'too-many-hops': '该地址不断跳转，没有终点。',
    'not-allowed': '不允许此操作。',
    'storage-full': '磁盘已满。请腾出空间后重试；已保存的内容不会丢失。',
    'storage-unavailable': 'Vigie 无法访问存储。请关闭其他窗口并重新加载。',
    'unsupported-file': 'Vigie 无法读取这种文件。可用：HTML、Markdown 和纯文本。',
    unexpected: '出现错误。请重试；若再次发生，请重新加载。',
  },
});
