import { type RelationPattern, relation } from './relationPattern.ts';

const of = "(?:de |d'|du |des |de la |de l'|de les )";
const at = `(?:${of}|chez |au |aux |à la |à l'|à |au sein d[eu] (?:la |l')?|pour )`;
const into = "(?:dans |de |d'|du |de la |de l'|au capital d[eu'] ?|chez )";
/** What may stand before a name: "le spécialiste français de la cybersécurité". */
const described = '(?:(?:le|la|les|l\'|un|une) ?)?(?:[^\\s.,;:!?()"]{1,18} ){0,4}?';
const aside = '(?:,| \\(\\d\\),?| –| —|, qui est| est)(?: aussi| également| désormais| actuellement)?';
const article = "(?:(?:le|la|les|un|une|son|sa|ses|du|de la) |l'|\uE006 )?";
const hold = '(?:détient|détenait|détiennent|possède|possèdent|contrôle|a acquis|a pris|prend|acquiert|conserve)';

/** French. */
export const frenchRelations: readonly RelationPattern[] = [
  relation('post', 0.92, `<to>${aside} ${article}<role>(?<tail>(?: <few>)?) ?${at}${described}<from>`),
  relation('post', 0.92, `<role>(?: <few>)? ?${at}${described}<from>(?:,| \\(|) ?<to>`),
  relation(
    'post',
    0.85,
    `<from>(?: \\p{L}+)? (?:a )?(?:nommé|nomme|recrute|a recruté|choisi|promu) <to>(?: au poste d[e']| comme| en tant que| à la tête|) ?${article}<role>`,
  ),
  relation(
    'post',
    0.85,
    `<to> (?:a été nommée?|est nommée?|devient|prend la tête|dirige|a pris la tête|rejoint)(?: comme)? ?${article}<role>(?: <few>)? ?${at}${described}<from>`,
  ),
  relation(
    'owns',
    0.92,
    `<to>(?: ${of}(?:<any>|[^\\s.,;]{1,20}))?,? (?:dans (?:lequel|laquelle|lesquels)|dont) <from> ${hold}(?: aussi| également| désormais)? (?:une (?:participation|part) (?:de )?|environ |près de |plus de |)<percent>`,
  ),
  relation(
    'owns',
    0.86,
    `<from> <few>(?:avec|de|à|dans|chez) ${described}<to>,?(?: ${article}<few>(?:<any>)?,)? dont (?:il|elle) ${hold}(?: déjà| aussi| également)? (?:environ |près de |plus de )?<percent>`,
  ),
  relation(
    'owns',
    0.9,
    `<from>,?(?: qui)? ${hold} (?:environ |près de |plus de )?(?:une (?:participation|part)(?: \\p{L}+)? de )?<percent>(?: du capital| des parts| des actions)? ?${into}${described}<to>`,
  ),
  relation(
    'owns',
    0.88,
    `<to>,? (?:qui est |est )?(?:détenue?|contrôlée?|possédée?) (?:à )?(?:hauteur de )?<percent> par ${described}<from>`,
  ),
  relation(
    'owns',
    0.88,
    `<from>,?(?: qui)?(?: \\p{L}+)? (?:possède|détient|contrôle)(?: aussi| également| notamment)? ${described}<to+>`,
  ),
  relation('owns', 0.86, `<from>,? (?:le |la )?propriétaire ${of}${described}<to+>`),
  relation(
    'owns',
    0.86,
    `<to>,? (?:qui est |est )?(?:détenue?|contrôlée?|possédée?)(?: par| majoritairement par| à parité par) ${described}<from+>`,
  ),
  relation(
    'owns',
    0.84,
    `<to>,? (?:qui appartient|appartient|appartenant|propriété) (?:au |à la |à l'|à |${of})${described}<from>`,
  ),
  relation('owns', 0.78, `<from> (?:a racheté|a acquis|s'est offert|a repris|s'était offert) ${described}<to>`),
  relation(
    'subsidiary_of',
    0.92,
    `<from>,? (?:qui est |est )?(?:une |la |l'une des )?<mod>(?:filiales?|branche|division|marque)(?: [^\\s.,;]{1,18}){0,3}? ?${of}${described}<to>`,
  ),
  relation(
    'subsidiary_of',
    0.9,
    `(?:filiale|branche|division)(?: [^\\s.,;]{1,18}){0,3}? ?${of}${described}<to>,? <from+>`,
  ),
  relation(
    'subsidiary_of',
    0.86,
    `<to>(?:,| \\p{L}+)*? (?:\uE006|avec sa|via sa|par sa) <mod>filiale(?: [^\\s.,;]{1,18}){0,2}?,? <from>`,
  ),
  relation('subsidiary_of', 0.9, `<to>,? (?:la )?maison[ -]mère ${of}${described}<from>`),
  relation('subsidiary_of', 0.88, `maison[ -]mère ${of}<from>,? <to>`),
  relation(
    'invests_in',
    0.88,
    `<from>,? (?:qui est |est )?(?:le |la |l'un des |un |une |)?(?:premier |principal |plus grand |gros |)?(?:actionnaire|investisseur)s?(?: \\p{L}+)? ?${into}${described}<to>`,
  ),
  relation(
    'invests_in',
    0.88,
    `(?:premier |principal |plus grand )?(?:actionnaire|investisseur)s? ${of}<to>,? ${described}<from>`,
  ),
  relation(
    'invests_in',
    0.86,
    `<from>,?(?: qui)? ${hold} (?:déjà )?une participation(?: \\p{L}+)? ${into}${described}<to>`,
  ),
  relation('invests_in', 0.84, `<from>,?(?: qui)? (?:a |avait |)?investi(?:t|) (?:<gap>)?dans ${described}<to+>`),
  relation('invests_in', 0.84, `<to>,? (?:qui est |)?(?:soutenue?|financée?) par ${described}<from+>`),
  relation(
    'partner_of',
    0.86,
    `<from>,? (?:est |reste |devient )?(?:le |un |)?<mod>partenaire(?: \\p{L}+)?<gap> ?${of}${described}<to+>(?: et (?:du |de la |de l'|de |d')<any>)?`,
  ),
  relation(
    'partner_of',
    0.85,
    `<from> <few>(?:partenariat|alliance|collaboration|coentreprise|co-entreprise)(?: \\p{L}+)? avec ${described}<to+>`,
  ),
  relation(
    'partner_of',
    0.85,
    `<from> (?:s'(?:est )?(?:associe|allie|associé|allié|associée|alliée)|collabore|travaille|fait équipe) avec ${described}<to+>`,
  ),
  relation('partner_of', 0.84, '(?:partenariat|alliance|collaboration)(?: \\p{L}+)? entre <from> et <to>'),
  relation('partner_of', 0.84, `<from>, en (?:partenariat|collaboration) avec ${described}<to+>`),
  relation(
    'competitor_of',
    0.88,
    `<from>,? (?:le |la |un |une |est |)*<mod>(?:rivale?|concurrente?)s?(?: \\p{L}+)? ?${of}${described}<to+>`,
  ),
  relation('partner_of', 0.84, `(?:^|, )(?:il|elle) est (?:le |la |un |une )?partenaire<gap> ?${of}${described}<to+>`),
  relation('competitor_of', 0.86, `(?:rivale?|concurrente?)s?(?: \\p{L}+)? ${of}${described}<from>,? ${described}<to>`),
  relation(
    'competitor_of',
    0.86,
    `<from>(?: et|,| face à)? (?:\uE006|son|sa|ses) <mod>(?:rivale?|concurrente?)s?(?: \\p{L}+)?,? <to>`,
  ),
  relation(
    'competitor_of',
    0.84,
    `<from>,?(?: qui)? (?:concurrence|rivalise avec|affronte|se mesure à|fait concurrence à|rivalise<gap> que) ${described}<to>`,
  ),
  relation(
    'supplier_of',
    0.88,
    `<from>,? (?:est |qui est |)?(?:le |la |un |une |l'un des |)?<mod>(?:fournisseur|sous-traitant|équipementier|prestataire)s?(?: [^\\s.,;]{1,18}){0,2}? ?${of}${described}<to+>`,
  ),
  relation(
    'supplier_of',
    0.86,
    `(?:fournisseur|sous-traitant)(?: [^\\s.,;]{1,18}){0,2}? ${of}${described}<to>,? <from>`,
  ),
  relation(
    'supplier_of',
    0.86,
    `<from>,?(?: qui)? (?:fournit|approvisionne|livre|équipe|fournira) (?:<gap>(?:à |au |pour ))?${described}<to>`,
  ),
  relation(
    'customer_of',
    0.86,
    `<from>,? (?:est |qui est |)?(?:le |la |un |une |l'un des |)?<mod>clients?(?: [^\\s.,;]{1,18})? ?${of}${described}<to>`,
  ),
  relation(
    'customer_of',
    0.86,
    `<to>,?<gap>(?:clients?|clientes?) (?:comme|tels que|figurent|sont|:|dont) ${described}<from+>`,
  ),
  relation(
    'customer_of',
    0.84,
    `<from> (?:s'approvisionne|se fournit|achète<gap>) (?:auprès d[eu']|chez) ?${described}<to>`,
  ),
  relation(
    'integrates_with',
    0.85,
    `<from> <gap>(?:compatibles? avec|intégrée?s? (?:à|dans|avec)|s'intègre (?:à|dans|avec)|prend en charge|fonctionne avec|connectée? à) ${described}<to+:product>`,
  ),
  relation(
    'litigates_with',
    0.9,
    `<from> (?:a |)?(?:attaque|attaqué|poursuit|poursuivi|assigne|assigné|porte plainte contre|porté plainte contre|traîne)(?: en justice)? ${described}<to>`,
  ),
  relation(
    'litigates_with',
    0.86,
    `<from>,? <gap>(?:procès|plainte|poursuites?|action en justice|contentieux|litige|bataille judiciaire) (?:contre|à|l'opposant à|avec) ${described}<to>`,
  ),
  relation(
    'litigates_with',
    0.86,
    '(?:procès|litige|contentieux|bataille judiciaire)(?: \\p{L}+)? entre <from> et <to>',
  ),
  relation(
    'founded_by',
    0.9,
    `<from>,? (?:qui )?(?:a été |est |)(?:co)?(?:fondée?|créée?|lancée?|cofondée?)(?: en \\d{4})?(?: à <any>)? par ${described}<to+>`,
  ),
  relation(
    'founded_by',
    0.88,
    `<to>,?(?: qui)? (?:a )?(?:co)?fond[ée] (?:la société |l'entreprise |la start-up |)<from>`,
  ),
  relation(
    'board_member_of',
    0.88,
    `<from>,?(?: qui)? (?:siège|entre|a rejoint|rejoint|est membre)(?: \\p{L}+)? (?:au|le|du) conseil (?:d'administration|de surveillance) ${of}${described}<to>`,
  ),
  relation('makes', 0.86, `<to> ${of}<from:company>`),
  relation(
    'makes',
    0.86,
    `(?:application|messagerie|service|smartphone|modèle|logiciel|plateforme|voiture|console|jeu|produit|assistant)s?(?: [^\\s.,;]{1,18}){0,4}? ${of}<from:company>,? <to>`,
  ),
  relation(
    'makes',
    0.86,
    `<from:company>,?(?: qui)? (?:a |vient de |va |doit |)?(?:lancé|lance|lancer|dévoile|dévoilé|dévoiler|présente|présenté|commercialise|commercialisé|fabrique|produit|développe|développé|édite|propose|exploite|vend)(?: \\p{L}+)? <few><to+>`,
  ),
  relation(
    'makes',
    0.86,
    `<to>,?<few> (?:fabriquée?|développée?|éditée?|conçue?|produite?|commercialisée?|lancée?|exploitée?) par ${described}<from:company>`,
  ),
  relation(
    'makes',
    0.86,
    `<from:company>,? (?:le )?(?:fabricant|éditeur|créateur|concepteur|constructeur) ${of}${described}<to+>`,
  ),
  relation('makes', 0.84, `(?:fabricant|éditeur|créateur|concepteur) ${of}<to>,? <from:company>`),
  relation('makes', 0.76, "<from's:company> <mod><to>"),
  relation(
    'operates_in',
    0.88,
    `<from>,?(?: qui)? (?:est |sont |)?(?:présente?s?|active?s?|actif|implantée?s?|opère|opèrent|exerce)(?: \\p{L}+)? (?:en |au |aux |à |dans )(?:le |la |les |l')?<to+>`,
  ),
  relation(
    'operates_in',
    0.84,
    `(?:usine|usines|bureaux|magasins|boutiques|site|entrepôt|centre de données|implantation)s? ${of}${described}<from>(?: \\p{L}+)? (?:en |au |aux |à )<to+>`,
  ),
  relation(
    'operates_in',
    0.84,
    `<from>,?(?: qui)? (?:possède|exploite|compte|emploie|dispose d[e'u]) <gap>(?:usine|usines|bureaux|magasins|boutiques|sites?|entrepôts?|salariés|personnes|filiales?) (?:en |au |aux |à )<to>`,
  ),
];
