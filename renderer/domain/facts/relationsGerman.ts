import { type RelationPattern, relation } from './relationPattern.ts';

const of = '(?:(?:der|des|von|vom|von der|von dem|beim|bei|bei der|für|für die) )';
const the = '(?:(?:der|die|das|dem|den|des|ein|eine|einem|einen|einer) )?';
/** What may stand before a name: "des arbeitgebernahen", "dem Autobauer". */
const described = `${the}(?:[^\\s.,;:!?()"\uE000-\uE002]{1,24} ){0,3}?`;
const aside = '(?:,| –| —|, der| ist| \\()(?: auch| zugleich| heute)?';

/** German. */
export const germanRelations: readonly RelationPattern[] = [
  relation('post', 0.92, '<from>-<role>,? <to>'),
  relation(
    'post',
    0.86,
    '<from> (?<role>(?:CEO|CFO|COO|CTO|Chef|Chefin|Vorstandschef|Finanzchef|Sprecher|Sprecherin)),? <to>',
  ),
  relation('post', 0.92, `<to>${aside} ${the}<role>(?<tail>(?: für <few>)?) ${of}${described}<from>`),
  relation('post', 0.9, '<to> \\((?<role>[^\\uE000-\\uE006()]{3,40}?) <from>\\)'),
  relation('post', 0.9, `<role>(?: für <few>)? ${of}${described}<from>,? <to>`),
  relation('post', 0.64, `<to>(?<role>) (?:vom|von der|von dem|von|bei|beim) (?:[\\p{L}-]+en )?<from>`),
  relation(
    'post',
    0.85,
    `<to> (?:wird|wurde|ist|war) (?:neue[rn]? |zum |zur )?(?:neue[rn]? )?<role> ${of}${described}<from>`,
  ),
  relation(
    'owns',
    0.9,
    `<from>(?:,? (?:der|die|das))? (?:hält|hielt|besitzt|kontrolliert|übernimmt|erwarb|kaufte)(?: \\p{L}+)? (?:rund |etwa |knapp |mehr als )?<percent>(?: der (?:Anteile|Aktien|Stimmrechte))?(?: an| am| von| der| des)? ?${described}<to>`,
  ),
  relation(
    'owns',
    0.9,
    `<from>(?:,? (?:der|die|das))? (?:ist|war|sind) (?:mit |zu )?<percent> (?:an|am) ${described}<to> beteiligt`,
  ),
  relation(
    'owns',
    0.9,
    `<from>(?:,? (?:der|die|das))? (?:hält|besitzt) (?:eine |einen )?(?:Beteiligung|Anteil)(?: \\p{L}+)? von <percent> (?:an|am) ${described}<to>`,
  ),
  relation(
    'owns',
    0.88,
    `<to>,? (?:das |die |der )?(?:(?:gehört|gehören)(?: \\p{L}+)? zu <percent>|ist zu <percent> im Besitz) (?:(?:der|dem|von|des|den) )?${described}<from>`,
  ),
  relation('owns', 0.88, `<from>(?:,? (?:der|die|das|dem))? (?:besitzt|kontrolliert)(?: \\p{L}+)? ${described}<to+>`),
  relation(
    'owns',
    0.86,
    `<to>,? (?:das |die |der )?(?:gehört|gehören)(?: \\p{L}+)? (?:zu |zum |zur |dem |der |den )?${described}<from>`,
  ),
  relation(
    'owns',
    0.86,
    `<from>,? (?:der |die )?(?:Eigentümer|Eigentümerin|Eigner|Inhaber|Besitzer)(?:in)? ${of}${described}<to>`,
  ),
  relation(
    'owns',
    0.84,
    `<to> (?:des|der|vom) (?:[^\\s.,;:!?()"]{1,24} ){0,3}?[\\p{L}]{0,16}(?:investors|unternehmers|milliardärs|eigentümers|gründers) <from:person>`,
  ),
  relation('owns', 0.84, `<from:person>-(?:Firma|Firmen|Konzern|Holding) <to>`),
  relation('owns', 0.78, `<from> (?:hat|hatte) (?:<few>)?<to>(?: <few>)? (?:übernommen|gekauft|erworben)`),
  relation('owns', 0.8, `<from>(?: [^\\s.,;:]{1,20}){0,4}? unter der Marke <to+>`),
  relation(
    'subsidiary_of',
    0.92,
    `<from>,? (?:ist |)?(?:eine |die |)?<mod>(?:Tochter|Tochterfirma|Tochtergesellschaft|Tochterunternehmen|Sparte|Marke) ${of}${described}<to>`,
  ),
  relation('subsidiary_of', 0.92, '<to>-(?:Tochter|Tochterfirma|Tochtergesellschaft|Sparte|Marke) <from>'),
  relation(
    'subsidiary_of',
    0.88,
    `<to>,? (?:\uE006|mit seiner|seine|ihre) <mod>(?:Tochter|Tochterfirma|Tochtergesellschaft|Sparte) <from>`,
  ),
  relation(
    'subsidiary_of',
    0.9,
    `<to>,? (?:der |die )?(?:Mutterkonzern|Muttergesellschaft|Konzernmutter|Mutter) ${of}${described}<from>`,
  ),
  relation('subsidiary_of', 0.9, '<from>-(?:Mutter|Mutterkonzern|Konzernmutter) <to>'),
  relation('invests_in', 0.88, '<to>-(?:Investor|Großaktionär|Aktionär|Anteilseigner|Geldgeber)(?:in)? <from>'),
  relation(
    'invests_in',
    0.88,
    `<from>,? (?:der |die |ist |)*<mod>(?:Investor|Großaktionär|Aktionär|Anteilseigner|Minderheitsgesellschafter|Gesellschafter|Geldgeber)(?:in)? ${of}${described}<to>`,
  ),
  relation('invests_in', 0.86, `<from> (?:ist|war|sind|bleibt)(?: \\p{L}+)? (?:an|am) ${described}<to> beteiligt`),
  relation(
    'invests_in',
    0.86,
    `<from>(?:,? (?:der|die|das))? (?:hält|besitzt)(?: \\p{L}+)? (?:eine |einen )?<mod>(?:Beteiligung|Anteil|Anteile) (?:an|am) ${described}<to>`,
  ),
  relation(
    'invests_in',
    0.84,
    `<from>(?: \\p{L}+)? (?:investiert|investierte|beteiligt sich)(?: <gap>)? (?:in|an|am) ${described}<to+>`,
  ),
  relation('partner_of', 0.86, `<from> (?:und|,) (?:\uE006 |sein |ihr |der )?Partner(?:in)? <to>`),
  relation('partner_of', 0.86, `<from>,? (?:ist |)?(?:ein |der |)?<mod>Partner(?:in)? ${of}${described}<to>`),
  relation(
    'partner_of',
    0.85,
    `(?:Partnerschaft|Kooperation|Zusammenarbeit|Allianz|Joint Venture)(?: \\p{L}+)? zwischen ${described}<from> und ${described}<to>`,
  ),
  relation(
    'partner_of',
    0.85,
    `<from>(?: <few>)? (?:Partnerschaft|Kooperation|Zusammenarbeit|Allianz)(?: \\p{L}+)? mit ${described}<to+>`,
  ),
  relation(
    'partner_of',
    0.85,
    `<from>(?: \\p{L}+)? (?:kooperiert|kooperieren|arbeitet|verbündet sich|tut sich)(?: <few>)? mit ${described}<to+>(?: zusammen)?`,
  ),
  relation(
    'competitor_of',
    0.9,
    '<from>-(?:Rivale|Rivalin|Konkurrent|Konkurrentin|Wettbewerber|Rivalen|Konkurrenten) <to+>',
  ),
  relation(
    'competitor_of',
    0.88,
    `<from>(?: und|,| gegen)? (?:\uE006|der|dem|den|sein|seinem|seinen|ihr) <mod>(?:Rivale|Rivalin|Rivalen|Konkurrent|Konkurrentin|Konkurrenten|Wettbewerber) <to+>`,
  ),
  relation(
    'competitor_of',
    0.88,
    `<from>,? (?:ist |)?(?:ein |der |)?<mod>(?:Rivale|Konkurrent|Wettbewerber)(?:in)? ${of}${described}<to+>`,
  ),
  relation(
    'competitor_of',
    0.86,
    `<from>(?: \\p{L}+)? (?:konkurriert|konkurrieren|wetteifert)(?: <few>)? mit ${described}<to+>`,
  ),
  relation(
    'supplier_of',
    0.88,
    `<from>,? (?:ist |)?(?:ein |der |)?<mod>(?:Zulieferer|Lieferant|Dienstleister|Auftragnehmer) ${of}${described}<to+>`,
  ),
  relation('supplier_of', 0.88, '<to>-(?:Zulieferer|Lieferant) <from>'),
  relation('supplier_of', 0.86, `<from>(?:,? (?:der|die|das))? (?:beliefert|versorgt|rüstet) ${described}<to+>`),
  relation('supplier_of', 0.85, `<from> liefert(?: <gap>)? an ${described}<to+>`),
  relation(
    'customer_of',
    0.88,
    `<from>,? (?:ist |)?(?:ein |der |)?<mod>(?:Kunde|Kundin|Großkunde|Abnehmer) ${of}${described}<to>`,
  ),
  relation('customer_of', 0.86, `<to>,?<gap>Kunden (?:wie|zählen|sind|gehören) ${described}<from+>`),
  relation('customer_of', 0.86, `<from> (?:bezieht|kauft)(?: <gap>)? (?:von|bei) ${described}<to>`),
  relation(
    'integrates_with',
    0.85,
    `<from> <gap>(?:kompatibel mit|unterstützt|integriert in|integriert|verbunden mit) ${described}<to+:product>`,
  ),
  relation(
    'litigates_with',
    0.9,
    `<from>(?: hat| \\p{L}+)? (?:verklagt|verklagte|klagt gegen|klagte gegen) ${described}<to>`,
  ),
  relation('litigates_with', 0.9, `<from> hat ${described}<to> verklagt`),
  relation(
    'litigates_with',
    0.86,
    `<from>(?: <gap>)? (?:Klage|Rechtsstreit|Prozess|Verfahren|Anzeige) (?:gegen|mit) ${described}<to>`,
  ),
  relation('litigates_with', 0.86, '(?:Rechtsstreit|Prozess|Streit) zwischen <from> und <to>'),
  relation(
    'founded_by',
    0.9,
    `<from>(?:,? (?:das|die|der))?(?: wurde)?(?: \\d{4}| im Jahr \\d{4})? (?:von|durch) ${described}<to+> (?:mit)?gegründet`,
  ),
  relation(
    'founded_by',
    0.88,
    `<to>(?:, der)?(?: hat|)(?: \\p{L}+)? (?:gründete|gegründet)(?: \\d{4}| im Jahr \\d{4})? ${described}<from>`,
  ),
  relation('founded_by', 0.84, `<from>[^\\uE000-\\uE006]{1,12}gegründet von ${described}<to+>`),
  relation(
    'board_member_of',
    0.88,
    `<from>(?:,? der)? (?:sitzt|sitze|ist Mitglied|zieht)(?: \\p{L}+)? (?:im|in den) (?:Aufsichtsrat|Verwaltungsrat|Vorstand|Beirat) ${of}${described}<to>`,
  ),
  relation('board_member_of', 0.88, '<to>-(?:Aufsichtsrat|Aufsichtsrätin|Aufsichtsratsmitglied|Verwaltungsrat) <from>'),
  relation('makes', 0.86, `<to> (?:von|vom|des|der) ${described}<from:company>(?! \\p{Lu})`),
  relation(
    'makes',
    0.86,
    `(?:App|Modell|Smartphone|Plattform|Dienst|Software|Projekt|Vorzeigeprojekt|Netzwerk|Auto|Wagen)s? (?:von |vom |des |der )<from:company>,? <to>`,
  ),
  relation(
    'makes',
    0.86,
    `<to>,? (?:dem|das|der|die|ein|einem) <mod>(?:App|Modell|Smartphone|Plattform|Dienst|Software|[\\p{L}]*projekt|Netzwerk|Auto)(?:s|es)? (?:von|vom|des|der) ${described}<from:company>`,
  ),
  relation(
    'makes',
    0.84,
    `<from:company>(?: hat| will|)(?: \\p{L}+)? (?:baut|produziert|entwickelt|stellt|präsentiert|verkauft|bietet|betreibt|bringt|startet|vermarktet|herstellt) <few><to+>`,
  ),
  relation(
    'makes',
    0.86,
    `<to>,?<few> (?:entwickelt|gebaut|hergestellt|produziert|betrieben) (?:von|vom) ${described}<from:company>`,
  ),
  relation(
    'makes',
    0.86,
    `<from:company>,? (?:der )?(?:Hersteller|Entwickler|Anbieter|Betreiber) ${of}${described}<to>`,
  ),
  relation('makes', 0.86, '<to>-(?:Hersteller|Entwickler|Anbieter|Betreiber|Mutter) <from:company>'),
  relation(
    'makes',
    0.8,
    "<from's:company> <mod>(?:App|Plattform|Dienst|Netzwerk|Software|Modell|Smartphone|Auto|Marke|Assistenten|Spiel|Dienstes)s? <to>",
  ),
  relation(
    'operates_in',
    0.88,
    `<from>(?:,? (?:das|die|der))? (?:ist|sind) (?:<few>)?in (?:der |den )?<to+>(?: <few>)? (?:aktiv|vertreten|tätig|präsent)`,
  ),
  relation(
    'operates_in',
    0.86,
    `<from>(?: \\p{L}+)? (?:betreibt|unterhält|hat|baut)<gap>(?:Werke?|Fabrik|Fabriken|Filialen|Büros?|Standorte?|Läden|Niederlassung|Rechenzentr\\p{L}+) in (?:der |den )?<to+>`,
  ),
  relation(
    'operates_in',
    0.84,
    `<from>(?: <gap>|-)?(?:Werk|Fabrik|Standort|Gigafactory|Niederlassung)(?: <few>)? in (?:der |den )?<to>`,
  ),
];
