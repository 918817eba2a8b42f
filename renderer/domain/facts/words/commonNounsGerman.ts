/**
 * German nouns that are common after an article or an adjective, folded; the last part of most compounds is one of them.
 * Source: our own count, nouns that stand so on at least two of some 150 web pages, and those of the trade.
 */
export const commonNounsGerman = `abend abendessen abenteuer abfahrten abfalle abhangigkeit abrechnung absatz abschluss abschnitt absicht abteilung adresse agenturen ahnung akten akteure akteuren aktie
  aktien aktionar aktionare aktionsplan algorithmen algorithmus allgemeinen allianz alltag alpen alten alter alternative alters ampel analyse anbieter anbieters anderung
  anderungen anforderungen anfrage angaben angebot angebote angeboten angriff angst angste anlagen anlass anleger anlegern anliegen anmeldung annahme anpassung anreise
  anreize ansatz anspruch ansteckung anteil antisemitismus antrag antrieb antwort antworten anwachsen anwender anwendung anwendungen anzahl anzeige app applaus april arbeit
  arbeiten arbeitgeber arbeitnehmer arbeitslose arbeitslosenzahlen arbeitsplatze arbeitsvertrag argument armee art arten artikel artikeln artikels arzt arzte arzten aspekt
  aspekte athleten aufbau aufgabe auflosung aufmerksamkeit aufnahme aufruf aufsichtsrat auftrag auftrage auftreten aufwand aufzucht auge augen ausbau ausbreitung ausdruck
  auseinandersetzung auseinandersetzungen ausgaben ausgleich auskunft ausland ausmass ausnahme aussage aussagekraft aussagen ausschluss aussehen aussetzung ausstellung
  austausch auswahl auswirkung auswirkungen auto autobahn autobahnen autoren autorin autors autos band bank banken basis batterie batterien bau bauch baume baureihe bedarf
  bedeutung bedingungen bedrohung bedurfnisse begegnung begegnungen begriff begriffe behandlung behorde behorden beispiel beitrag beitrage bekundungen belastung belastungen
  belegschaft bemuhen bereich bereiche bereichen bergen bericht berichterstattung berucksichtigung beschaftigten besitz bestande beste bestellung besten bestimmungen besuch
  beteiligung betrachtung betrag betreiber betrieb betriebe betroffenen bevolkerung bewaltigung bewegung bewirtschaftung bewohner bezeichnung beziehung beziehungen bild
  bilder bildung bindung biodiversitat blatt blick block blog blute bluten blutezeit boden borse botschaft box branche breite brief bruch brucke brucken bruders buch buhne
  bund bundesprasident bundesrat bundesregierung bundeswehr burger burgermeisterin burgern button cent chance chancen charakter chef chefin clients club clubs code
  community computer copyright coronakrise coronavirus datei daten daumen debatte dekarbonisierung demo demokratie demonstration details dienst dienstag dienste
  dienstleister dienstleistungen digitalisierung dinge diplomatie diskussion diskussionen distanz distanzierung dokumentarfilm dokumentation dollar donnerstag dorf dreh
  dritte drittel druck durchhaltevermogen durchsetzung dusche ebene effekt ehe ehefrau ehemann eigenschaften eigentumer einblick eindruck einfluss einfuhrung eingabe
  eingriff eingriffen einhaltung einklang einkommen einmalzahlung einnahmen einrichtungen einsatz einschatzung einschrankungen einspruch einstieg eintrag einverstandnis
  einzel eis element emissionen empfanger ende energiebedarf energien energiepolitik energiepreise energiepreisen energiesystem energietrager engagement entfernungen
  entschadigung entscheidung entscheidungen entschluss entsorgung enttauschung entwicklung entwurf ereignisse ereignissen erfahrung erfahrungen erfolg erfolge ergebnis
  ergebnisse ergebnissen erhalt erhohung erinnerungen erkenntnis erkenntnisse erklarung erkrankung erkrankungen erlaubnis ermittlungen ernahrung errichtung erscheinen
  erwahnung erwartung erwartungen essen eule euphorie euro europaische existenz experten expertise export fabrik fabriken fahigkeit fahigkeiten fahrrad fahrzeug fahrzeuge
  fahrzeugen fahrzeugs fakten faktor faktoren fall falle fallen familie familien fange fans farbe farben fass fazit feedback fehler feiern fenster fenstern fernsehen
  feuerwehr figur figuren filiale filialen film finanzierung firma firmen fisch flache flachen fleck flucht flyer fokus folge folgen fonds forderung forderungen form formen
  formulierungen forscher forschung fortschritt fotografen fotos frage fragen fraktion frau frauen freiheit freitag freizeit freude freund freunden frieden fruhjahr
  fruhling fuhrung funktion funktionen fusion fussball galerie ganze garten gasten gebaude gebauden gebiet gebieten gebuhren geburtstag gedanken gedenkens gedenkstatte
  gefahr gefahren gefuhl gefuhle gegensatz gegenstand gegenteil gegenuber gehalt gehalter geheimnis geld gelegenheit gemeinde gemeinden gemeinschaft generationen gerat
  gerate gericht geschaft geschafte geschaften geschaftsfuhrer geschehens geschehnisse geschichte geschichten geschirr geschlecht geschmack geschwindigkeit gesellschaft
  gesellschaften gesetz gesetzen gesetzes gesichtscreme gesprach gestalten gesundheit gesundheitswesens gewalt gewand gewerkschaft gewicht gewinn gewinne gewinns gipfel
  glauben glaubiger gleichgewicht gluck grenze grenzen griff grippe grosse grossteil grund grunde grunden grunder grunderin grundlage grundstuck grundversorgung gruppe
  gruppen gultigkeit halbjahr halbjahres halfte halt haltung hand handeln handler handlern handlung hang hauptfigur hauptrollen hauptstadt haus hausern haushalt haushalte
  haushalten haut hebel heizen herausforderung herausforderungen herbst herkunft hersteller herstellung herz hilfe himmel hinsicht hintergrund hinweis hochzeit hof hoffnung
  hohe hohen hohepunkt holle homepage hostname humor hund hunde hunger hurden hype idee ideen identitat identitaten immobilien immunsystems impfstoff impfung infektion
  inflation informationen infrastruktur inhalt inhalte initiative innenstadt insekten insel insolvenz insolvenzverwalter installation instanz institution institutionen
  instrument instrumente integration interesse interessen internationale internet interview interviews investitionen investor investoren jahr jahre jahren jahres jahresende
  jahrhundert jahrhunderts jahrzehnte jahrzehnten job journalismus jugend jungen kampagne kampf kandidat kandidatin kanzler kapital kapitel karriere karte kasse katastrophe
  kategorie kauf kaufer kaution kehrseite keller kenntnis kern kilometerzahl kind kinder kindern kindheit kirche kleidung kleinkind klick klima klimaschutz klimawandel
  klimawandels kneipen knochen koalition koalitionsvertrag koder kollegen kombi kombination kommentar kommunikation kompetenz komplexitat komplikationen konferenz konflikt
  konkurrenz konnen konsequenzen konsum kontakten konten kontext konto kontrolle kontrollen konzentration konzept konzern konzerne konzerns kooperation kopf korper
  korrektur kosten kraft krankenhaus krankenhauser krankheiten kredit kreise krieg krise kriterien kriterium kritiker kultur kunden kundigung kundin kunst kunstler kurs
  kurtaxe labor laden lage lager land lander landern landes landesteilen landschaft landwirtschaft lange last lauf laufe laufen laufzeit laune lawinenbulletin leasing leben
  lebens lebenslagen lebensmittel lebensmitteln lebensqualitat lebensraume lebensstil lebensweise leere lehre leid leiden leistung leistungen leitungswasser lesben leser
  lesern leute leuten licht liebe liebling lieferant lieferanten lieferkette limousine linie link liste listen literatur lizenz loch logik logo lohn lohne look losung
  losungen losungsvorschlage loyalitat lucke luft lupe lust macht madchen mal manager mann manner mannern mannes mannschaft mannschaften marke marken markt maschine mass
  masse massenstart massnahmen material materie mechanismen medien medikament medikamente meer mehrwert meinung meldungen menge mengen mensch menschen menschenrechte
  menschenwurde menu merkmale messung methode methoden miete mieter migranten milliarde milliarden million millionen minderheit ministerium ministerprasidenten minute
  missbrauch mitarbeiter mitarbeiterin mitarbeitern mitglied mitglieder mitteilung mittel mittelalter mitteln mittelpunkt mittwoch modelle modellen modellreihe moglichkeit
  moglichkeiten moment momenten monat monate monaten monats montag morgen motive motor motoren motto musik mutter muttergesellschaft nachbar nachbarn nachbarschaft
  nachfrage nachhinein nachricht nachrichtensendung nacht nachte nahe nahrstoffe namen nase nationalmannschaft nationalsozialismus natur nebenwirkungen nerven nest netz
  netzwerk newsletter niederlage nominierung norden norm not notwendigkeit nutzer nutzern nutzung nutzungen obergrenzen offentlichkeit olympischen onkel opfer option
  optionen organisation organisationen orientierung original ort orte orten palette pandemie paradies parkplatz parlament parteien partner party patienten performance
  person personen personlichkeit perspektive perspektiven petition pferd pflanzen pflicht phanomen pilotprojekt plan plane planeten planung platz podcast politik polizei
  position positionen positionierung post prasentation prasident praxis prazision preis preise preisen premier pressekonferenz prinzip problem probleme problemen produkt
  produkte produkten produktion profil profile prognose programm programme programmieren projekt projekte projekten protest proteste prototyp provinz prozent prozess
  prozesse punkt punkte qualitat quartal quartals quellen radio rahmen rand rande rat raten rathaus raum raume reaktion reaktionen rebsorten recherchen rechner rechnung
  rechnungen recht rechte rechten rechtfertigung rechtsprechung redaktion rede regel regeln regelung regierenden regierung regierungen regierungsparteien region regionen
  reichtum reihe reihenfolge reise relaunch relevanz reportage reserven ressourcen rest restaurant resumee rhythmus richtung risiken risiko rohstoffe rolle roman roten
  ruckkehr rucktritt ruf ruhe runde saal sache sachen sachschaden sack saison saisonsieg samstag sangerin satz saule schaden schaf schaffung schal schatten schau
  schauspieler scheinwerfer schichten schiene schilderungen schlag schlagwort schluss schnee schnitt schnittstelle schonheit schreiben schriftzug schritt schritten schuld
  schulden schule schutz schwester schwierigkeit schwierigkeiten segen seite seiten september server sicherheit sicherheitsdienst sicht sichtbarkeit sieg siege sieger
  signal sinn sinne situation situationen skandale smartphone software sohn sohnes solidaritat sommer sonntag sorgen sorten sozialpolitik spagat spaltung speisekarte
  spezialitat spiel spiele spieler spieltag sportler sprache sprecher sprecherin spur staat staaten staates stadt stadte stadten staffel stand standards standort starken
  starkung start startseite statement station statistik statistiken status stelle stellen stellenabbau steuer steuerzahler stift stillstand stimme stimmen stockwerk stoff
  stoffe strasse strassen strecke streik strom struktur strukturen stuck studie studien studium stunden suche summe supermarkt symbol symptome system szenario szene tag
  tage tagen tages tagtraume tarif tarife tat tatigkeit tatigkeiten tatsache team technik technologie technologien teenager teil teile teilnahme telefonnummer temperaturen
  termin test tests text texte textes theater thema thematik themen themengebiet tier tiere tieren tierfutter tisch titel tochter tod tool top tour touren trainer training
  tram transparenz traum treffen trend trennung trocknen truppen tuch tur turen typ uberblick ubernachtung ubernahme ubernahmen uberzeugung umfang umgang umgebung umsatz
  umsatze umsatzes umsetzung umstanden umwelt umzug unfall unheil universitat unsicherheiten unterkunft unternehmen unternehmens unternehmungen unterscheidung unterschied
  unterschiede unterstutzung unzufriedenheit urheberrecht urlaub ursache ursachen variante varianten vater veranderung veranderungen veranstaltung veranstaltungen
  verantwortung verarbeitung verband verbands verbesserung verbindung verbot verbraucher verbreitung verein vereine vereinigten vereins verfahren verfassung verfolgung
  verfugung vergangenheit vergleich verhalten verhaltnis verhaltnissen verhandlungen verkauf verkaufer verkehr verkehrspolitik verlag verlagsgeschaft verlauf verletzungen
  verlust verluste veroffentlichung verordnung versicherung version versorgung versprechen verstandnis versuch versuche verteilung vertiefung vertrag vertragen
  vertragslaufzeit vertreter verwalter verwendung verwertung verzeichnis verzicht video vielfalt viertel viren virus vogel volk volker vorabend voraussetzungen vorbild
  vordergrund vorfahren vorfeld vorgaben vorgehen vorhaben vorjahr vorjahres vorrang vorraten vorschlag vorsitzende vorsitzenden vorstand vorstands vorstellung
  vorstellungen vortag vorteil vorteile vorwurfen waffen wagen wahl wahler wahrnehmung walder wand wasche web webseite webseiten websites weg wege weine weise
  weiterentwicklung welt weltcup werk werke werken werks wert werte wertschatzung wetter wettkampfen wichtigste widerspruch wiederaufbau wiesen willen winter winzer
  wirklichkeit wirkung wirtschaft wissen wissenschaft wissenschaftler witz woche wochen wochenende wohlbefinden wohle wohnung wohnungen wort worte worten wunsch wunsche
  wunschen zahl zahlen zahlung zeichen zeigefinger zeile zeilen zeit zeiten zeitpunkt zeitraum zeitung zentren zentrum zeugen ziel ziele zielgruppe zielrichtung zimmer
  zinsen zufall zugang zugriff zukunft zulassung zulieferer zusammenarbeit zusammenhang zusammenhange zusammenspiel zustand zustimmung zweck zweifel zwiebeln`;
