import { defineStrings } from './i18n.ts';

export const uiStrings = defineStrings('ui', {
  en: {
    undo: 'Undo',
    undone: 'Undone.',
    undoneWhat: 'Undone: {{what}}',
    redoneWhat: 'Done again: {{what}}',
    close: 'Close',
    cancel: 'Cancel',
    loading: 'Loading',
  },
  fr: {
    undo: 'Annuler',
    undone: 'Annulé.',
    undoneWhat: 'Annulé : {{what}}',
    redoneWhat: 'Rétabli : {{what}}',
    close: 'Fermer',
    cancel: 'Arrêter',
    loading: 'Chargement',
  },
  zh: {
    undo: '撤销',
    undone: '已撤销。',
    undoneWhat: '已撤销：{{what}}',
    redoneWhat: '已重做：{{what}}',
    close: '关闭',
    cancel: '取消',
    loading: '正在载入',
  },
});

/** One sentence for each way in which something is expected to fail: what happened, and what to do next. */
export const errorStrings = defineStrings('errors', {
  en: {
    'invalid-input': 'Vigie could not use what was entered. Check it and try again.',
    'invalid-url': 'That is not a web address. It should look like https://example.com/article.',
    'blocked-address': 'That address leads into a private network, which Vigie does not enter.',
    unreachable: 'The site cannot be reached. Check the address and the connection, then try again.',
    busy: 'This site has had too many requests, or is overloaded. Try again later.',
    refused: 'The site refused to give the page. Open it in a browser, then paste its text here.',
    'not-found': 'The site has no such page. Check the address.',
    'not-a-page': 'That address holds no page that Vigie can read.',
    'too-large': 'That is larger than Vigie takes.',
    'too-slow': 'The site took too long to answer. Try again later.',
    'too-many-hops': 'The address leads from one address to another without end.',
    'not-allowed': 'That is not allowed.',
    'switched-off': 'Vigie may not connect for this: it is switched off in Settings, under Connections.',
    'storage-full': 'The disk is full. Free some space, then try again; nothing saved before is lost.',
    'storage-unavailable': 'Vigie cannot reach its storage. Close its other windows and reload.',
    'unsupported-file':
      'Vigie cannot read this kind of file. It takes pages, mails, PDF, Word documents, Markdown, plain text and pictures.',
    'no-text-layer': 'This file has no text in it, only pictures of pages. It is kept as it is.',
    'encrypted-file': 'This file is locked with a password. It is kept as it is.',
    'damaged-file': 'This file is damaged or cut short. It is kept as it is, with what could be read of it.',
    'reading-stopped': 'Reading this was stopped, as it took too long or failed. It is kept as it came.',
    'too-long': 'This file is very long, so only its first part was read. It is kept whole as it is.',
    'not-a-feed': 'There is no feed at this address.',
    'feed-summary': 'Only the summary from the feed is here.',
    'no-article': 'No article stands out on this page, so all of its text was kept.',
    'too-complex':
      'This is too large, nested too deeply or too slow to be read in full: its plain text or its beginning is here.',
    interrupted: 'Vigie was closed before this was done. Try again.',
    'folder-read-only':
      'The library folder cannot be written to. Allow Vigie to write there, or choose another folder in the settings.',
    'folder-missing':
      'The library folder cannot be found. Plug its disk in again, or choose another folder in the settings.',
    'folder-in-use':
      'Another Vigie is writing in this library folder. Close that one, or choose another folder in the settings.',
    'not-a-library-folder':
      'There are other files in this folder. Choose an empty one, or one that holds a Vigie library.',
    'newer-format':
      'This library folder was written by a newer Vigie. Update this one; nothing in the folder was changed.',
    'library-taken':
      'Another browser profile has gone on with this library, so this one no longer writes to its folder.',
    'library-damaged':
      'What is in this library folder cannot be read. Nothing in it was changed; choose a backup or another folder.',
    'library-locked': 'This library is encrypted. Enter its passphrase to go on.',
    'wrong-passphrase': 'That is not the passphrase. Nobody can recover a forgotten one, as it is not kept anywhere.',
    unexpected: 'Something went wrong. Try again; if it happens twice, reload.',
  },
  fr: {
    'invalid-input': 'Vigie n’a pas pu utiliser cette saisie. Vérifiez-la et réessayez.',
    'invalid-url': 'Ce n’est pas une adresse web. Elle devrait ressembler à https://exemple.fr/article.',
    'blocked-address': 'Cette adresse mène à un réseau privé, où Vigie n’entre pas.',
    unreachable: 'Le site est injoignable. Vérifiez l’adresse et la connexion, puis réessayez.',
    busy: 'Ce site a reçu trop de demandes ou est surchargé. Réessayez plus tard.',
    refused: 'Le site a refusé de donner la page. Ouvrez-la dans un navigateur, puis collez-en le texte ici.',
    'not-found': 'Le site n’a pas cette page. Vérifiez l’adresse.',
    'not-a-page': 'Cette adresse ne contient pas de page que Vigie sache lire.',
    'too-large': 'C’est plus volumineux que ce que Vigie accepte.',
    'too-slow': 'Le site a mis trop de temps à répondre. Réessayez plus tard.',
    'too-many-hops': 'L’adresse renvoie sans fin d’une adresse à l’autre.',
    'not-allowed': 'Ce n’est pas permis.',
    'switched-off':
      'Vigie n’a pas le droit de se connecter pour cela : c’est désactivé dans Réglages, sous Connexions.',
    'storage-full':
      'Le disque est plein. Libérez de la place, puis réessayez ; rien de ce qui était enregistré n’est perdu.',
    'storage-unavailable': 'Vigie n’accède pas à son stockage. Fermez ses autres fenêtres et rechargez.',
    'unsupported-file':
      'Vigie ne sait pas lire ce type de fichier. Il accepte pages, courriels, PDF, documents Word, Markdown, texte brut et images.',
    'no-text-layer': 'Ce fichier ne contient pas de texte, seulement des images de pages. Il est conservé tel quel.',
    'encrypted-file': 'Ce fichier est protégé par un mot de passe. Il est conservé tel quel.',
    'damaged-file': 'Ce fichier est abîmé ou tronqué. Il est conservé tel quel, avec ce qui a pu être lu.',
    'reading-stopped': 'La lecture a été arrêtée : trop longue, ou en échec. L’original est conservé tel quel.',
    'too-long': 'Ce fichier est très long : seul son début a été lu. Il est conservé en entier tel quel.',
    'not-a-feed': 'Il n’y a pas de flux à cette adresse.',
    'feed-summary': 'Seul le résumé du flux est ici.',
    'no-article': 'Aucun article ne se détache de cette page : tout son texte a été gardé.',
    'too-complex':
      'C’est trop volumineux, trop imbriqué ou trop lent à lire en entier : en voici le texte brut ou le début.',
    interrupted: 'Vigie a été fermé avant la fin. Réessayez.',
    'folder-read-only':
      'Impossible d’écrire dans le dossier de la bibliothèque. Autorisez-y Vigie, ou choisissez un autre dossier dans les réglages.',
    'folder-missing':
      'Le dossier de la bibliothèque est introuvable. Rebranchez son disque, ou choisissez un autre dossier dans les réglages.',
    'folder-in-use':
      'Un autre Vigie écrit dans ce dossier de bibliothèque. Fermez-le, ou choisissez un autre dossier dans les réglages.',
    'not-a-library-folder':
      'Ce dossier contient d’autres fichiers. Choisissez-en un vide, ou un qui contient une bibliothèque Vigie.',
    'newer-format':
      'Ce dossier a été écrit par un Vigie plus récent. Mettez celui-ci à jour ; rien n’a été modifié dans le dossier.',
    'library-taken':
      'Un autre profil de navigateur a repris cette bibliothèque : celui-ci n’écrit plus dans son dossier.',
    'library-damaged':
      'Le contenu de ce dossier de bibliothèque est illisible. Rien n’y a été modifié ; choisissez une sauvegarde ou un autre dossier.',
    'library-locked': 'Cette bibliothèque est chiffrée. Saisissez sa phrase secrète pour continuer.',
    'wrong-passphrase':
      'Ce n’est pas la phrase secrète. Personne ne peut retrouver une phrase oubliée : elle n’est conservée nulle part.',
    unexpected: 'Une erreur est survenue. Réessayez ; si elle se répète, rechargez.',
  },
  zh: {
    'invalid-input': '输入的内容无法使用，请检查后重试。',
    'invalid-url': '这不是网址。网址应类似 https://example.com/article。',
    'blocked-address': '该地址指向内部网络，Vigie 不会访问。',
    unreachable: '无法连接该网站。请检查网址和网络后重试。',
    busy: '该网站请求过多或负载过高，请稍后重试。',
    refused: '该网站拒绝提供页面。请在浏览器中打开，再把文字粘贴到这里。',
    'not-found': '该网站没有此页面，请检查网址。',
    'not-a-page': '该地址没有 Vigie 能读取的页面。',
    'too-large': '内容超过 Vigie 可接受的大小。',
    'too-slow': '网站响应太慢，请稍后重试。',
    'too-many-hops': '该地址不断跳转，没有终点。',
    'not-allowed': '不允许此操作。',
    'switched-off': '此类连接已在“设置”的“连接”中关闭。',
    'storage-full': '磁盘已满。请腾出空间后重试；已保存的内容不会丢失。',
    'storage-unavailable': 'Vigie 无法访问存储。请关闭其他窗口并重新加载。',
    'unsupported-file': 'Vigie 无法读取这种文件。可用：网页、邮件、PDF、Word 文档、Markdown、纯文本和图片。',
    'no-text-layer': '此文件只有页面图片，没有文字，已原样保存。',
    'encrypted-file': '此文件有密码保护，已原样保存。',
    'damaged-file': '此文件已损坏或不完整，已原样保存，并保留了可读取的内容。',
    'reading-stopped': '读取耗时过长或失败，已停止；原始内容已原样保存。',
    'too-long': '此文件很长，只读取了前面部分；文件已完整保存。',
    'not-a-feed': '此网址没有订阅源。',
    'feed-summary': '这里只有订阅源的摘要。',
    'no-article': '此页面没有明显的正文，已保留全部文字。',
    'too-complex': '内容过大、嵌套过深或读取过慢，无法完整读取，此处为其纯文本或开头部分。',
    interrupted: 'Vigie 在完成前已关闭，请重试。',
    'folder-read-only': '无法写入资料库文件夹。请允许 Vigie 写入，或在设置中选择其他文件夹。',
    'folder-missing': '找不到资料库文件夹。请重新连接其磁盘，或在设置中选择其他文件夹。',
    'folder-in-use': '另一个 Vigie 正在写入此资料库文件夹。请关闭它，或在设置中选择其他文件夹。',
    'not-a-library-folder': '此文件夹中有其他文件。请选择空文件夹或含有 Vigie 资料库的文件夹。',
    'newer-format': '此资料库文件夹由更新版本的 Vigie 写入。请更新本程序；文件夹中的内容未作任何更改。',
    'library-taken': '另一个浏览器配置已接手此资料库，因此这里不再写入其文件夹。',
    'library-damaged': '无法读取此资料库文件夹的内容。其中未作任何更改；请选择备份或其他文件夹。',
    'library-locked': '此资料库已加密。请输入密码短语以继续。',
    'wrong-passphrase': '密码短语不正确。它不会保存在任何地方，忘记后无人能够找回。',
    unexpected: '出现错误。请重试；若再次发生，请重新加载。',
  },
});
