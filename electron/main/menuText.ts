import type { CommandGroup } from '#contract/commands.ts';

const menuLanguages = ['en', 'fr', 'zh'] as const;
export type MenuLanguage = (typeof menuLanguages)[number];
type MenuText = Readonly<Record<MenuLanguage, string>>;

/** The language of the menu: the first of the system's that Vigie speaks, or English. */
export function menuLanguage(systemLanguages: readonly string[]): MenuLanguage {
  const spoken = systemLanguages.map((tag) => menuLanguages.find((language) => language === tag.split('-')[0]));
  return spoken.find((language) => language !== undefined) ?? 'en';
}

/** The names of the menus in the bar. */
export const groupText: Readonly<Record<CommandGroup | 'window', MenuText>> = {
  file: { en: 'File', fr: 'Fichier', zh: '文件' },
  edit: { en: 'Edit', fr: 'Édition', zh: '编辑' },
  note: { en: 'Note', fr: 'Note', zh: '笔记' },
  go: { en: 'Go', fr: 'Aller', zh: '前往' },
  view: { en: 'View', fr: 'Affichage', zh: '显示' },
  window: { en: 'Window', fr: 'Fenêtre', zh: '窗口' },
  help: { en: 'Help', fr: 'Aide', zh: '帮助' },
};

/** The system's own menu items; Electron gives each its action and keys by its role, and an English name by default. */
export const roleText = {
  about: { en: 'About Vigie', fr: 'À propos de Vigie', zh: '关于 Vigie' },
  services: { en: 'Services', fr: 'Services', zh: '服务' },
  hide: { en: 'Hide Vigie', fr: 'Masquer Vigie', zh: '隐藏 Vigie' },
  hideOthers: { en: 'Hide Others', fr: 'Masquer les autres', zh: '隐藏其他' },
  unhide: { en: 'Show All', fr: 'Tout afficher', zh: '全部显示' },
  quit: { en: 'Quit Vigie', fr: 'Quitter Vigie', zh: '退出 Vigie' },
  undo: { en: 'Undo', fr: 'Annuler', zh: '撤销' },
  redo: { en: 'Redo', fr: 'Rétablir', zh: '重做' },
  cut: { en: 'Cut', fr: 'Couper', zh: '剪切' },
  copy: { en: 'Copy', fr: 'Copier', zh: '复制' },
  paste: { en: 'Paste', fr: 'Coller', zh: '粘贴' },
  pasteAndMatchStyle: { en: 'Paste Without Formatting', fr: 'Coller sans mise en forme', zh: '粘贴为纯文本' },
  selectAll: { en: 'Select All', fr: 'Tout sélectionner', zh: '全选' },
  resetZoom: { en: 'Actual Size', fr: 'Taille réelle', zh: '实际大小' },
  zoomIn: { en: 'Zoom In', fr: 'Agrandir', zh: '放大' },
  zoomOut: { en: 'Zoom Out', fr: 'Réduire', zh: '缩小' },
  togglefullscreen: { en: 'Full Screen', fr: 'Plein écran', zh: '全屏' },
  toggleDevTools: { en: 'Developer Tools', fr: 'Outils de développement', zh: '开发者工具' },
  minimize: { en: 'Minimise', fr: 'Réduire la fenêtre', zh: '最小化' },
  zoom: { en: 'Zoom', fr: 'Agrandir la fenêtre', zh: '缩放' },
  front: { en: 'Bring All to Front', fr: 'Tout ramener au premier plan', zh: '前置全部窗口' },
  close: { en: 'Close', fr: 'Fermer', zh: '关闭' },
} as const satisfies Readonly<Record<string, MenuText>>;

export type MenuRole = keyof typeof roleText;
