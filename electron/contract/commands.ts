import * as v from 'valibot';

/** Where in the native menu, the palette and the list of keys a command stands. */
export type CommandGroup = 'file' | 'edit' | 'note' | 'go' | 'view' | 'help';

interface CommandRow {
  readonly group: CommandGroup;
  /** In the notation of `@mantine/hooks`: `mod` is Ctrl, or Cmd on a Mac. A bare letter works while no field has the focus. */
  readonly keys: readonly string[];
  readonly label: { readonly en: string; readonly fr: string; readonly zh: string };
}

/** Every command of Vigie; the native menu, the palette, the keys and the help screen are drawn from this table. */
export const commands = {
  'clip.new': { group: 'file', keys: ['mod+N', 'C'], label: { en: 'Clip…', fr: 'Capturer…', zh: '剪藏…' } },
  'note.new': {
    group: 'file',
    keys: ['mod+alt+N', 'N'],
    label: { en: 'New note', fr: 'Nouvelle note', zh: '新建笔记' },
  },
  'import.notes': {
    group: 'file',
    keys: [],
    label: { en: 'Import notes…', fr: 'Importer des notes…', zh: '导入笔记…' },
  },
  'entity.new': {
    group: 'file',
    keys: [],
    label: { en: 'New company or name…', fr: 'Nouvelle entité…', zh: '新建实体…' },
  },
  'question.new': {
    group: 'file',
    keys: [],
    label: { en: 'New question…', fr: 'Nouvelle question…', zh: '新建情报问题…' },
  },
  'library.export': {
    group: 'file',
    keys: [],
    label: { en: 'Export the library…', fr: 'Exporter la bibliothèque…', zh: '导出资料库…' },
  },
  'note.export': {
    group: 'file',
    keys: [],
    label: { en: 'Export this note…', fr: 'Exporter cette note…', zh: '导出此笔记…' },
  },
  'backup.make': {
    group: 'file',
    keys: [],
    label: { en: 'Back up now', fr: 'Sauvegarder maintenant', zh: '立即备份' },
  },
  'note.next': {
    group: 'note',
    keys: ['J', 'ArrowDown'],
    label: { en: 'Next note', fr: 'Note suivante', zh: '下一条' },
  },
  'note.previous': {
    group: 'note',
    keys: ['K', 'ArrowUp'],
    label: { en: 'Previous note', fr: 'Note précédente', zh: '上一条' },
  },
  'note.read': { group: 'note', keys: ['Enter'], label: { en: 'Read the note', fr: 'Lire la note', zh: '阅读' } },
  'triage.important': {
    group: 'note',
    keys: ['1'],
    label: { en: 'Mark important', fr: 'Marquer important', zh: '标为重要' },
  },
  'triage.interesting': {
    group: 'note',
    keys: ['2'],
    label: { en: 'Mark interesting', fr: 'Marquer intéressant', zh: '标为有用' },
  },
  'triage.archived': { group: 'note', keys: ['3'], label: { en: 'Archive', fr: 'Archiver', zh: '归档' } },
  'triage.discarded': { group: 'note', keys: ['4'], label: { en: 'Discard', fr: 'Écarter', zh: '舍弃' } },
  'note.star': {
    group: 'note',
    keys: ['S'],
    label: { en: 'Star or unstar', fr: 'Ajouter ou retirer l’étoile', zh: '加星或取消' },
  },
  'note.trash': {
    group: 'note',
    keys: ['Delete'],
    label: { en: 'Move to trash', fr: 'Mettre à la corbeille', zh: '移到回收站' },
  },
  'excerpt.make': {
    group: 'note',
    keys: ['E'],
    label: { en: 'Make an excerpt of the selection', fr: 'Extraire la sélection', zh: '摘录选中文字' },
  },
  'tag.selection': {
    group: 'note',
    keys: ['T'],
    label: { en: 'Tag the selection as a name', fr: 'Étiqueter la sélection', zh: '标记选中名称' },
  },
  'event.make': {
    group: 'note',
    keys: ['V'],
    label: { en: 'Record an event from the selection', fr: 'Enregistrer un événement', zh: '记录事件' },
  },
  'relation.make': {
    group: 'note',
    keys: ['R'],
    label: { en: 'Record a relation from the selection', fr: 'Enregistrer une relation', zh: '记录关系' },
  },
  'metric.make': {
    group: 'note',
    keys: ['M'],
    label: { en: 'Record a figure from the selection', fr: 'Enregistrer un chiffre', zh: '记录数据' },
  },
  'suggestions.read': {
    group: 'note',
    keys: ['F'],
    label: { en: 'Go through what is suggested', fr: 'Passer en revue les suggestions', zh: '逐条查看建议' },
  },
  'question.attach': {
    group: 'note',
    keys: ['Q'],
    label: { en: 'Attach the note to a question', fr: 'Rattacher la note à une question', zh: '将笔记关联到问题' },
  },
  'note.similar': {
    group: 'note',
    keys: ['L'],
    label: { en: 'More like this', fr: 'Notes semblables', zh: '类似笔记' },
  },
  'note.history': {
    group: 'note',
    keys: ['H'],
    label: { en: 'Earlier versions of the note', fr: 'Versions précédentes de la note', zh: '笔记的早期版本' },
  },
  'duplicate.compare': {
    group: 'note',
    keys: ['D C'],
    label: { en: 'Compare with the clip like it', fr: 'Comparer à la capture semblable', zh: '与相似剪藏比较' },
  },
  'duplicate.keep': {
    group: 'note',
    keys: ['D K'],
    label: { en: 'Keep both clips', fr: 'Garder les deux captures', zh: '两条剪藏都保留' },
  },
  'duplicate.link': {
    group: 'note',
    keys: ['D L'],
    label: { en: 'Link as a reprint', fr: 'Lier comme reprise', zh: '关联为转载' },
  },
  'duplicate.merge': {
    group: 'note',
    keys: ['D M'],
    label: { en: 'Merge with the clip like it', fr: 'Fusionner avec la capture semblable', zh: '与相似剪藏合并' },
  },
  'go.inbox': { group: 'go', keys: ['G I'], label: { en: 'Inbox', fr: 'Boîte de réception', zh: '收件箱' } },
  'go.library': { group: 'go', keys: ['G L'], label: { en: 'Library', fr: 'Bibliothèque', zh: '资料库' } },
  'go.companies': {
    group: 'go',
    keys: ['G C'],
    label: { en: 'Companies and names', fr: 'Entreprises et noms', zh: '公司与名称' },
  },
  'go.timeline': { group: 'go', keys: ['G T'], label: { en: 'Timeline', fr: 'Chronologie', zh: '时间线' } },
  'go.graph': {
    group: 'go',
    keys: ['G R'],
    label: { en: 'Graph of relations', fr: 'Graphe des relations', zh: '关系图' },
  },
  'go.figures': { group: 'go', keys: ['G M'], label: { en: 'Figures', fr: 'Chiffres', zh: '数据' } },
  'go.compare': {
    group: 'go',
    keys: ['G V'],
    label: { en: 'Compare companies', fr: 'Comparer des entreprises', zh: '公司对比' },
  },
  'go.questions': {
    group: 'go',
    keys: ['G K'],
    label: { en: 'Intelligence questions', fr: 'Questions de veille', zh: '情报问题' },
  },
  'go.feeds': { group: 'go', keys: ['G F'], label: { en: 'Feeds', fr: 'Flux', zh: '订阅源' } },
  'go.queue': { group: 'go', keys: ['G Q'], label: { en: 'Capture queue', fr: 'File de capture', zh: '剪藏队列' } },
  'go.trash': { group: 'go', keys: [], label: { en: 'Trash', fr: 'Corbeille', zh: '回收站' } },
  'go.settings': { group: 'go', keys: ['mod+,'], label: { en: 'Settings', fr: 'Réglages', zh: '设置' } },
  'undo.last': {
    group: 'edit',
    keys: ['mod+Z'],
    label: { en: 'Take back what was done last', fr: 'Annuler la dernière action', zh: '撤销上一步操作' },
  },
  'undo.again': {
    group: 'edit',
    keys: ['mod+shift+Z', 'mod+Y'],
    label: { en: 'Do again what was taken back', fr: 'Rétablir l’action annulée', zh: '重做已撤销的操作' },
  },
  'search.focus': {
    group: 'edit',
    keys: ['/', 'mod+shift+F'],
    label: { en: 'Search everything', fr: 'Tout chercher', zh: '搜索全部内容' },
  },
  'find.here': {
    group: 'edit',
    keys: ['mod+F'],
    label: { en: 'Find in the note', fr: 'Chercher dans la note', zh: '在笔记中查找' },
  },
  'search.save': {
    group: 'edit',
    keys: ['mod+D'],
    label: { en: 'Save this search, or no longer', fr: 'Garder cette recherche, ou plus', zh: '保存或取消保存此搜索' },
  },
  'palette.open': {
    group: 'view',
    keys: ['mod+K'],
    label: { en: 'Command palette', fr: 'Palette de commandes', zh: '命令面板' },
  },
  'theme.toggle': { group: 'view', keys: [], label: { en: 'Light or dark', fr: 'Clair ou sombre', zh: '切换明暗' } },
  'help.keys': { group: 'help', keys: ['?'], label: { en: 'Keys', fr: 'Raccourcis clavier', zh: '快捷键' } },
} as const satisfies Record<string, CommandRow>;

export type CommandId = keyof typeof commands;

const commandIds = Object.keys(commands) as [CommandId, ...CommandId[]];
export const commandIdSchema = v.picklist(commandIds);
