import { defineStrings } from '#ui/i18n.ts';

export const emptyStrings = defineStrings('emptyEntities', {
  en: {
    emptyCompany: 'No companies yet',
    emptyProduct: 'No products yet',
    emptyPerson: 'No people yet',
    emptyPlace: 'No places yet',
    emptyTopic: 'No topics yet',
    emptyHint: 'Select a name in a note and press T, or make one here. It is then found by itself in every note.',
    noneFound: 'No name begins with “{{prefix}}”',
    noneFoundHint: 'Look under the other kinds, or make a new name.',
    emptyWatchlist: 'None of this kind is on “{{list}}”',
    emptyWatchlistHint: 'Look under the other kinds, or put one on the list on its page.',
  },
  fr: {
    emptyCompany: 'Aucune entreprise',
    emptyProduct: 'Aucun produit',
    emptyPerson: 'Aucune personne',
    emptyPlace: 'Aucun lieu',
    emptyTopic: 'Aucun sujet',
    emptyHint:
      'Sélectionnez un nom dans une note et appuyez sur T, ou créez-en un ici. Il est ensuite trouvé tout seul dans chaque note.',
    noneFound: 'Aucun nom ne commence par « {{prefix}} »',
    noneFoundHint: 'Cherchez parmi les autres sortes, ou créez un nom.',
    emptyWatchlist: 'Rien de cette sorte sur « {{list}} »',
    emptyWatchlistHint: 'Cherchez parmi les autres sortes, ou ajoutez un nom à la liste depuis sa page.',
  },
  zh: {
    emptyCompany: '还没有公司',
    emptyProduct: '还没有产品',
    emptyPerson: '还没有人物',
    emptyPlace: '还没有地点',
    emptyTopic: '还没有主题',
    emptyHint: '在笔记中选中一个名称并按 T，或在此新建。之后每条笔记都会自动识别它。',
    noneFound: '没有以“{{prefix}}”开头的名称',
    noneFoundHint: '请查看其他类别，或新建名称。',
    emptyWatchlist: '“{{list}}”中没有此类名称',
    emptyWatchlistHint: '请查看其他类别，或在其页面上加入该列表。',
  },
});
