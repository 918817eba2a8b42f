import { type EventTrigger, trigger } from './eventTrigger.ts';

/** German; verbs that part, as in "kündigt … an", are matched with what stands between. */
export const germanTriggers: readonly EventTrigger[] = [
  trigger(
    'acquisition',
    0.85,
    '(?:übern(?:immt|ahm|ommen|ehmen|ahme|ahmen)|(?:Firmen|Komplett)?übernahme|(?:auf|zu)?gekauft|kauft(?:e|en)?|erwirbt|erwarb|erworben|erwerben|schluckt|Zukauf)(?![a-z])',
    { needsTwo: true },
  ),
  trigger('acquisition', 0.8, '(?:Übernahme|Kauf|Erwerb) (?:von|der|des|durch)'),
  trigger(
    'stake_change',
    0.8,
    '(?:Beteiligung (?:an|von|in)|beteiligt(?:e)? sich|(?:Anteil|Anteile|Aktienpaket|Prozent)[^.;!?]{0,40}(?:erworben|erwirbt|gekauft|aufgestockt|übernommen|übernimmt|hält)|stockt[^.;!?]{0,30}auf|steigt[^.;!?]{0,30} ein(?![a-z])|Einstieg bei|eingestiegen|(?:prüft|erwägt|plant)[^.;!?]{0,60}(?:Einstieg|Beteiligung))',
  ),
  trigger(
    'merger',
    0.85,
    '(?:Fusion|fusionier(?:t|en|ten|te)|Zusammenschluss|verschm(?:elzen|olzen|ilzt)|zusammenschließen)',
  ),
  trigger(
    'divestiture',
    0.8,
    '(?:verkauf(?:t|te|en|f)|Verkauf|Veräußerung|veräußert|abstoßen|stößt[^.;!?]{0,30} ab|trennt sich von|Abspaltung|ausglieder[a-z]+|spaltet[^.;!?]{0,30} ab)(?: (?:seine|ihre|die|der|des|das|sein|ihr|von|den|einer|eines))?[^.;!?]{0,40}(?:Sparte|Tochter|Anteil|Geschäft|Beteiligung|Immobilie|Gebäude|Einheit|Bereich|Warenhaus|Gruppe)|(?:Anteile?|Beteiligung|Sparte|Tochter|Immobilien?)[^.;!?]{0,80}(?:verkauft|verkaufen|veräußert|abgegeben)',
  ),
  trigger('joint_venture', 0.85, '(?:Joint Venture|Gemeinschaftsunternehmen)'),
  trigger(
    'funding_round',
    0.85,
    '(?:Finanzierungsrunde|Kapitalerhöhung|Finanzspritze|Kapitalspritze|sammelt[^.;!?]{0,40} ein(?![a-z])|eingesammelt|Kredit (?:über|von|in Höhe)|(?:steckt|investiert(?:e)?|pumpt|schießt)[^.;!?]{0,60}(?:Millionen|Milliarden|Mio|Mrd)|[$€£][\\d.,]+ ?(?:M|B|Mio\\.?|Mrd\\.?|Millionen|Milliarden) investiert|Anleihe (?:über|von)|Schuldschein[a-z]*|Finanzierungszusage)',
  ),
  trigger(
    'ipo_listing',
    0.9,
    '(?:Börsengang|Börsengänge|an die Börse (?:geht|gehen|bringen|bringt|ging)|IPO|Börsennotierung|Börsendebüt)(?![a-z])',
  ),
  trigger(
    'partnership',
    0.8,
    '(?:Partnerschaft|Kooperation|kooperier(?:t|en|te|ten)|Partnerschaft zwischen|Zusammenarbeit mit|arbeite(?:t|n) (?:künftig )?(?:mit|zusammen)|Allianz mit|schließ(?:t|en) sich[^.;!?]{0,30}zusammen|Vereinbarung mit)',
  ),
  trigger(
    'contract_win',
    0.85,
    '(?:Großauftrag|(?:Auftrag|Zuschlag|Ausschreibung)[^.;!?]{0,40}(?:erhält|erhalten|bekommt|gewonnen|gewinnt|erhielt|sichert|an)|(?:erhält|gewinnt|bekommt|sichert sich|erhielt)[^.;!?]{0,40}(?:Auftrag|Zuschlag|Vertrag))',
  ),
  trigger(
    'product_launch',
    0.8,
    '(?:bringt[^.;!?]{0,60}(?:auf den Markt|heraus)|stell(?:t|te|ten)[^.;!?]{0,60} vor(?![a-z])|vorgestellt|(?:will|wird|soll|werde|wollen|werden)[^.;!?]{0,80}(?:vorstellen|einführen|auf den Markt bringen|herausbringen|präsentieren)|(?:startet|startete) (?:im|am|in|zum) [^.;!?]{0,12}(?:\\d|Jahr|Herbst|Sommer|Frühjahr|Januar|März|Mai|Juli)|präsentier(?:t|te|ten)|führ(?:t|te)[^.;!?]{0,50} ein(?![a-z])|eingeführt|Markteinführung|Marktstart|Verkaufsstart|Produktstart|startet[^.;!?]{0,50}(?:Angebot|Dienst|Programm|Plattform|Produkt|Betrieb|Vermarktung)|Start (?:von|des|der)|Einführung (?:von|des|der)|erscheint am|launcht)',
    { needsName: true },
  ),
  trigger(
    'product_end',
    0.8,
    '(?:Rückruf|ruft[^.;!?]{0,50}zurück|stellt[^.;!?]{0,50} ein(?![a-z])|eingestellt|Produktionsstopp|Aus für|nimmt[^.;!?]{0,30}vom Markt|abgeschaltet|schaltet[^.;!?]{0,30} ab)',
    { needsName: true },
  ),
  trigger(
    'pricing_change',
    0.85,
    '(?:Preis(?:erhöhung|senkung|anpassung)(?:en)?|(?:erhöh|senk|anheb|heb|verteuer|reduzier)(?:t|te|en|ten)[^.;!?]{0,30}(?:Preise?|Gebühren|Tarife|Abo)|(?:Preise?|Gebühren|Tarife)[^.;!?]{0,30}(?:erhöht|gesenkt|angehoben|steigen|sinken))',
  ),
  trigger(
    'market_entry_exit',
    0.8,
    '(?:Markteintritt|Marktaustritt|Einstieg (?:in|ins)|steigt (?:in|ins) [^.;!?]{0,40} ein(?![a-z])|(?:zieht|ziehen) sich[^.;!?]{0,40}(?:zurück|aus)|Rückzug aus|expandiert (?:nach|in)|verlässt den [^.;!?]{0,20}Markt)',
  ),
  trigger(
    'facility_open_close',
    0.8,
    '(?:(?:zweite|neue|erste|dritte|weitere)[nrsm]? (?:Fabrik|Werk|Gigafactory|Produktionsstätte|Standort|Filiale|Rechenzentrum)|(?:eröffne|schließ|bau|errichte|plan|erweiter)(?:t|te|en|n)[^.;!?]{0,60}(?:Fabrik|Werke?|Filialen?|Standorte?|Gigafactory|Rechenzentrum|Büros?|Geschäfte?|Läden|Zentrale)(?![a-z])|(?:Fabrik|Werke?|Filialen?|Standorte?|Gigafactory|Rechenzentrum)[^.;!?]{0,60}(?:eröffnet|geschlossen|gebaut|schließen|errichtet|bauen|eröffnen|errichten|erweitert|erweitern|entstehen)|(?:offiziell|feierlich) eröffnet|in Betrieb genommen|(?:Ausbau|Erweiterung|Eröffnung|Schließung|Bau) (?:des|der|von|einer|eines)[^.;!?]{0,40}(?:Werks?|Fabrik|Standorts?|Filiale[a-z]*|Gigafactory))',
  ),
  trigger(
    'executive_change',
    0.85,
    '(?:(?:wird|wurde|ist|zum|zur|als|neuer|neue|neuen)[^.;!?]{0,30}(?:Vorstandschef|CEO|Geschäftsführer|Vorstandsvorsitzende|Vorstand|Aufsichtsratschef|Finanzchef|Finanzvorstand|Chef)(?:in|r|s|n)?[^.;!?]{0,30}(?:ernannt|berufen|bestellt|gewählt)|neue[rn]? (?:[a-z]+-)?(?:Vorstandschef|CEO|Geschäftsführer|Vorstandsvorsitzende|Finanzchef|Finanzvorstand|Aufsichtsratschef|Präsident|Vorsitzende|Direktor|Intendant|Chef)(?:in|r|n)?|zu(?:m|r)(?: neuen)? (?:[a-z]*präsident|[a-z]*vorsitzende|[a-z]*direktor|rektor|intendant)(?:in|n|r|en)?[^.;!?]{0,70}(?:gewählt|ernannt|bestellt|berufen)|wählte[^.;!?]{0,60}zu(?:m|r) [a-z]*(?:präsident|vorsitzende)|zu vizepräsident[a-z]*|(?:tritt|trat|treten|traten)[^.;!?]{0,60}zurück|zurückgetreten|Rücktritt|(?:legt|legte)[^.;!?]{0,40}(?:Amt|Mandat|Vorsitz)[^.;!?]{0,15} nieder|Nachfolger(?:in)? (?:von|als|des|der)|löst[^.;!?]{0,40} ab(?![a-z])|abberufen|(?:verlässt|verließ) (?:das Unternehmen|den Konzern|den Vorstand)|ausgeschieden|scheidet[^.;!?]{0,40} aus(?![a-z]))',
  ),
  trigger('executive_change', 0.8, '(?:folgt|folgte) (?:auf )?|Nachfolge von ', { needsName: true, isReplacing: true }),
  trigger(
    'headcount_change',
    0.9,
    '(?:Stellenabbau|Personalabbau|Entlassung(?:en)?|entl(?:ässt|assen|ieß)|Massenentlassung[a-z]*|(?:streich|bau)(?:t|en|te)[^.;!?]{0,40}(?:Stellen|Jobs|Arbeitsplätze)|(?:Stellen|Jobs|Arbeitsplätze)[^.;!?]{0,40}(?:gestrichen|abgebaut|streichen|abbauen|abzubauen|wegfallen|fallen weg|schaffen|geschaffen)|Kündigungen)',
  ),
  trigger(
    'financial_results',
    0.8,
    '(?:(?:Umsatz|Gewinn|Verlust|Nettogewinn|Nettoverlust|Jahresüberschuss|Jahresverlust|Quartalsgewinn|Ebitda?|operative[rsn]? (?:Gewinn|Verlust|Ergebnis)|Konzernergebnis|Konzernumsatz|Fehlbetrag|Bilanz(?:verlust|gewinn)?)(?:e|s|n)?)(?![a-z])[^.;!?]{0,60}\\d',
    { needsAmount: true },
  ),
  trigger(
    'valuation_rating',
    0.8,
    '(?:bewertet(?: mit)?|Bewertung von|Börsenwert|Marktkapitalisierung|stuft[^.;!?]{0,40}(?:herab|ab|hoch)|herabgestuft|Herabstufung|Rating(?:agentur)?|Kursziel|abgewertet|Abwertung(?:en)?|wertbericht[a-z]+)',
  ),
  trigger(
    'litigation',
    0.85,
    '(?:(?:ver)?klagt(?:e|en)? (?:gegen|auf)|verklagt|Klage (?:gegen|ein|von)|(?:reicht|reichte)[^.;!?]{0,30}Klage|Rechtsstreit|vor Gericht|Gericht(?:shof)? (?:hat|entschied|urteilte|verurteilt)|Urteil|verurteilt|Prozess gegen|Sammelklage|Strafanzeige|angezeigt)',
    { needsName: true },
  ),
  trigger(
    'regulatory_action',
    0.85,
    '(?:Bußgeld|(?:Geld)?strafe (?:von|in Höhe|gegen)|ermittelt(?:e)? gegen|Ermittlung(?:en)? gegen|Kartellamt|Bafin|Aufsicht(?:sbehörde)? (?:hat|prüft|ermittelt|verbietet|untersagt|genehmigt)|untersagt|Genehmigung (?:für|erteilt)|genehmigt|Untersuchung gegen|Staatsanwaltschaft)',
  ),
  trigger('ip_patent', 0.8, 'Patent(?:e|s|en|streit|klage|verletzung)?(?![a-z])', { needsName: true }),
  trigger(
    'platform_restriction',
    0.85,
    '(?:(?:sperrt|sperrte|blockiert|blockierte|verbietet|verbot|verbannt|gesperrt|blockiert)[^.;!?]{0,50}(?:App|Apps|Zugang|Zugriff|Konto|Konten|Plattform|Dienst|Nutzer|Website|Seite)|(?:App|Zugang|Zugriff|Konten?|Plattform|Dienst|Website)[^.;!?]{0,40}(?:gesperrt|blockiert|verboten|entsperrt))',
  ),
  trigger(
    'incident',
    0.85,
    '(?:Datenleck|Datenpanne|Hackerangriff|Cyber-?[Aa]ngriff|gehackt|Insolvenz(?:antrag|verfahren)?|insolvent|pleite|Pleite|Zahlungsunfähig[a-z]*|Konkurs|Störung|Ausfall|Brand (?:in|bei) (?:der|dem|den|einem|einer) [^.;!?]{0,20}(?:Werk|Fabrik|Lager|Halle|Anlage)[a-z]*|Explosion|Unfall|in Schieflage|Schieflage|Liquiditätsengpass|Liquiditätsprobleme[n]?|Baustopp|Bauarbeiten[^.;!?]{0,80}(?:gestoppt|ruhen|eingestellt))(?![a-z])',
    { needsName: true },
  ),
  trigger(
    'strategy_statement',
    0.65,
    '(?:neue Strategie|Strategiewechsel|Sparprogramm|Umbau(?:plan| des)|Restrukturierung[a-z]*|Sanierung[a-z]*|will (?:sich )?(?:künftig|stärker|mehr)[^.;!?]{0,40}(?:konzentrieren|setzen|fokussieren)|klimaneutral)',
    { needsName: true },
  ),
  trigger(
    'facility_open_close',
    0.66,
    '(?:(?:Produktions|Bau|Montage|Batterie|Auto|Chip)?(?:Fabrik|Werk|Gigafactory|Fertigung|Standort)e?s? (?:in|bei|nahe|am) )',
    { needsName: true },
  ),
  trigger(
    'funding_round',
    0.72,
    '(?:Finanzierung (?:von|über|in Höhe|durch)|Brückenfinanzierung|Überbrückungskredit|Konsortialkredit|Darlehen)',
    { needsAmount: true },
  ),
  trigger(
    'product_launch',
    0.7,
    '(?:(?:auf den|in den) Markt (?:gebracht|bringen|kommen|kommt)|(?:geht|gehen|ging|gehe) an den Start|startet(?:e)? am|ab sofort (?:erhältlich|verfügbar)|kommt[^.;!?]{0,40}auf den Markt|Regelbetrieb|Testbetrieb)',
  ),
];
