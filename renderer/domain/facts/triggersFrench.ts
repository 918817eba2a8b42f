import { type EventTrigger, trigger } from './eventTrigger.ts';

/** French. */
export const frenchTriggers: readonly EventTrigger[] = [
  trigger(
    'acquisition',
    0.85,
    'rach(?:ète|ètent|eté|etée|eter|ète(?:ra|rait)|eta|at)\\b(?! (?:ses|de ses) (?:propres )?actions)',
  ),
  trigger(
    'acquisition',
    0.8,
    "(?:acquisition|acquiert|acquis|acquérir|s['’]offr(?:e|ir)|s['’]est offert|absorb(?:e|er|é)|met(?:tre)? la main sur|mainmise|OPA|prise de contrôle|prend le contrôle)",
    { needsTwo: true },
  ),
  trigger('acquisition', 0.8, "(?:l['’]acquisition|le rachat|rachat) d(?:e|u|es)"),
  trigger(
    'stake_change',
    0.75,
    '(?:prise de participation|(?:prend|pris|prendre|acquiert|acquis|monte|monter|cède|cédé|céder|vend|vendu|détient|porte|réduit)[^.;!?]{0,35}(?:participation|du capital|au capital|des parts))',
  ),
  trigger('merger', 0.85, 'fusion(?:s|ne|nent|ner|né|nera)?\\b(?! nucléaire)'),
  trigger(
    'divestiture',
    0.8,
    '(?:cède|cédé|cédée|céder|cèdera|cession|se sépare|se séparer|revend|revendre|vend sa|vend ses|scission)',
  ),
  trigger('joint_venture', 0.85, 'co-?entreprise|joint-?venture|société commune'),
  trigger(
    'funding_round',
    0.9,
    '(?:lev(?:é|ée|ées|er|ant)e? de fonds|lev(?:e|er|é|ant|a|era)\\b[^.;!?]{0,25}(?:\\d|millions?|milliards?)|tour de table|série [A-H]\\b(?!’)|bouclé[^.;!?]{0,20}financement)',
  ),
  trigger(
    'funding_round',
    0.7,
    '(?:inject(?:e|é|er)|invest(?:it|i|ir|ira|issent))\\b[^.;!?]{0,40}(?:million|milliard)',
    { isTurned: true, needsTwo: true },
  ),
  trigger(
    'ipo_listing',
    0.9,
    "(?:IPO|introduction en [Bb]ourse|entrée en [Bb]ourse|cotation|s['’]introdui(?:re|t) en [Bb]ourse|entrer en [Bb]ourse)",
  ),
  trigger(
    'partnership',
    0.8,
    "(?:partenariats?|s['’]alli(?:e|ent|er)|alliance|s['’]associ(?:e|ent|er)|collabor(?:e|ent|ation) avec|accord (?:(?:stratégique |commercial |exclusif |pluriannuel )?(?:avec|entre|de distribution|de licence|de coopération))|noue(?:nt|r)? )",
  ),
  trigger(
    'contract_win',
    0.85,
    "(?:remport|décroch|gagn|obten|obtien|sign|attribu)(?:e|ent|é|ée|er|a|u|ne|ue|nt|t)?\\b[^.;!?]{0,35}(?:contrat|marché|commande|appel d['’]offres)",
  ),
  trigger(
    'product_launch',
    0.8,
    '(?:lance|lancent|lancé|lancée|lancer|lancera|lançait|lancement|dévoile|dévoilé|dévoiler|commercialis(?:e|er|é|era)|présent(?:e|ent|é|era) (?:son|sa|ses|le|la|les|un|une) (?:tout[e]? )?(?:nouve|premi|dernier|dernière)[a-z]*|mis(?:e|es)? en vente|sort(?:ira|ie)? (?:son|sa|le|la) (?:nouve|premi)[a-z]*|sera (?:disponible|commercialisée?)|inaugure son service)\\b(?! (?:une? (?:nouvelle |vaste |grande )?(?:enquête|appel|alerte|pétition|offensive|procédure|grève|campagne|opa|plan)))',
    { needsName: true },
  ),
  trigger(
    'product_launch',
    0.7,
    '(?:(?:prévoit|prévoient|va|vont) (?:de )?permettre|permettra|permettront) aux (?:utilisateurs|clients|abonnés)',
    {
      status: 'planned',
    },
  ),
  trigger(
    'product_end',
    0.8,
    '(?:rappel(?:le|ler)? (?:de |plus de |près de )?(?:\\d|ses|des véhicules|produits)|arrêt(?:e|er|é)? (?:de )?(?:la |sa )?(?:production|commercialisation|vente)|met(?:tre|tra)? fin à (?:la production|la commercialisation|son service|son offre|ses)|retir(?:e|er|é|era)[^.;!?]{0,30}(?:du marché|de la vente|des rayons))',
  ),
  trigger(
    'product_end',
    0.6,
    '(?:vient de |a |va )?suspend(?:re|u|s)? (?:son|ses|sa|le|la) (?:service|production|vente|offre)',
  ),
  trigger(
    'pricing_change',
    0.85,
    '(?:augment|relèv|relev|baiss|rédui|hauss|gonfl)(?:e|er|é|ation|t|re|ent|era|)\\b[^.;!?]{0,25}(?:prix|tarifs?|abonnements?)|hausses? (?:de |des )?(?:prix|tarifs)|baisses? (?:de |des )?(?:prix|tarifs)',
  ),
  trigger(
    'market_entry_exit',
    0.8,
    "(?:se retir(?:e|er|é)|quitt(?:e|er|é)|sort(?:ir)?|se lanc(?:e|er) sur|s['’]implant(?:e|er)|arriv(?:e|er) sur|débarqu(?:e|er)|entr(?:e|er) sur)\\b[^.;!?]{0,25}(?:marché|en France|en Chine|aux États-Unis|en Europe|en Russie|en Inde)|s['’]implant(?:e|er|é) (?:en|au|aux)",
  ),
  trigger(
    'facility_open_close',
    0.8,
    '(?:ouvr(?:e|ir|ira|ent)|ouvert|ferm(?:e|er|é|era|eture)|constru(?:it|ire|ira)|inaugur(?:e|er|é)|ouverture|implant(?:e|er|ation))\\b[^.;!?]{0,40}(?:usines?|sites?|magasins?|boutiques?|entrepôts?|agences?|bureaux|siège|gigafactory|hôtels?|data ?center)',
  ),
  trigger(
    'executive_change',
    0.85,
    '(?:nomm(?:e|é|ée|er|ent)|nomination|désign(?:e|é|ée|er))\\b[^.;!?]{0,50}(?:PDG|directeur|directrice|président|présidente|DG\\b|patron|tête|direction|CEO)',
  ),
  trigger(
    'executive_change',
    0.8,
    '(?:démission(?:ne|né|ner)?|quitte (?:son poste|ses fonctions|la direction|la présidence|la tête)|(?:prend|prendra|pris|reprend) (?:la tête|la direction|les rênes|la présidence)|limog(?:e|é|ée|eage)|évinc(?:e|é|ée)|(?:prendra|prend|quittera|quitte) ses fonctions|départ (?:de (?:son|sa) |d(?:e|u) )(?:PDG|directeur|directrice|patron|patronne|président|présidente))',
    { needsName: true },
  ),
  trigger('executive_change', 0.8, '(?:succèd(?:e|era) à|succéder à|succédera|remplac(?:e|era)) ', {
    needsName: true,
    isReplacing: true,
  }),
  trigger(
    'headcount_change',
    0.9,
    "(?:licenci(?:e|er|é|és|ements?)|suppressions? d(?:e|['’])\\s?(?:\\d[\\d\\s\u00A0\u202F]*)?(?:postes|emplois)?|supprim(?:e|er|é|era|és|és)\\b[^.;!?]{0,40}(?:postes|emplois|effectifs)|plan social|(?:perd(?:re|u|ant)?|réduction|diminution|réduit|baisse)[^.;!?]{0,40}(?:effectifs?|postes|salariés|emplois)|plan de (?:sauvegarde|départs)|(?:rédui|diminu|coup)(?:re|t|sent|er|e|tion|ction)[^.;!?]{0,30}effectifs|recrut(?:e|er|era|ements?)\\b[^.;!?]{0,25}\\d|créer\\b[^.;!?]{0,20}emplois)",
  ),
  trigger(
    'financial_results',
    0.8,
    "(?:chiffre d['’]affaires|bénéfices?(?: net)?|résultats? (?:net|opérationnel|annuel|trimestriel|semestriel)s?|pertes? nettes?|revenus?)\\b[^.;!?]{0,50}(?:\\d|hausse|baisse|recul|bondi|progress|chut|augment|dimin)",
    { needsAmount: true },
  ),
  trigger(
    'valuation_rating',
    0.8,
    '(?:valoris(?:é|ée|ation|er|ant)|capitalisation boursière|abaiss(?:e|é)[^.;!?]{0,20}note|dégrad(?:e|é)[^.;!?]{0,20}note)',
  ),
  trigger(
    'litigation',
    0.85,
    "(?:port(?:e|é|er)? plainte|plainte (?:contre|déposée)|assign(?:e|é|er|ation) en justice|poursui(?:t|vi|vre|te)s?(?: en)? (?:justice|judiciaire)|attaqu(?:e|é|er|era) en justice|saisi(?:t|r)? (?:la|le) (?:tribunal|justice|conseil|cour)|condamn(?:e|é|ée|er)\\b[^.;!?]{0,40}(?:à (?:verser|payer|rembourser|indemniser)|amende|euros|dollars)|(?:tribunal|cour) (?:de commerce|d['’]appel|de cassation|judiciaire|administratif)|conseil d['’]État)",
    { needsName: true },
  ),
  trigger('litigation', 0.72, 'procès|condamn(?:é|ée|ation) d(?:e|u)|tribunal|litige', { needsName: true }),
  trigger(
    'regulatory_action',
    0.85,
    '(?:amende|feu vert (?:au|à la|de la|du)|autoris(?:e|é|er|era) (?:le|la|l’)(?: )?(?:rachat|fusion|acquisition|opération)|enquête (?:sur|contre|de la|du|ouverte|visant)|(?:ouvre|ouvert|lance|lancé) une enquête|sanctionn(?:e|é|ée|er)|mise en demeure|autorité de la concurrence|CNIL|Commission européenne (?:a|autorise|interdit|bloque|valide|enquête))',
  ),
  trigger('ip_patent', 0.8, 'brevets?\\b|contrefaçon|propriété intellectuelle', { needsName: true }),
  trigger(
    'platform_restriction',
    0.85,
    '(?:bann(?:it|i|ir|ie|issement)|interdi(?:t|re|te|sent|ction)|bloqu(?:e|é|ée|er|ent)|restrein(?:t|dre)|déréférenc(?:e|é))\\b[^.;!?]{0,70}(?:application|appli|accès|plateforme|site|boutiques?|messagerie|réseaux? socia|comptes?|QR|service|utiliser)',
  ),
  trigger(
    'platform_restriction',
    0.8,
    "(?:n['’](?:a|ont|aura|auront) plus (?:le droit d|accès)|ne peu(?:t|vent) plus (?:utiliser|afficher|proposer|vendre|accéder|diffuser|publier))",
    { needsName: true },
  ),
  trigger(
    'incident',
    0.85,
    '(?:fuite(?: massive)? de données|cyber-?attaque|pirat(?:é|ée|age)|panne\\b|incendie|explosion|accident\\b|faillite|redressement judiciaire|liquidation judiciaire|dépôt de bilan|dépos(?:e|é) le bilan|cessation de paiements?|rançongiciel)',
    { needsName: true },
  ),
  trigger(
    'strategy_statement',
    0.65,
    '(?:plan stratégique|nouvelle stratégie|plan de (?:transformation|restructuration)|recentr(?:e|er|age)|ambitionne|veut devenir|compte devenir|mise sur|neutralité carbone)',
    { needsName: true },
  ),
];
