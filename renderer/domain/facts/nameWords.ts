/*
 * The words by which names are told from other words and from each other, in English, French and German, folded as `fold` leaves them. The tables
 * are our own.
 */

function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(/\s+/).filter(Boolean)));
}

/** Words that open sentences and are no names, and what newspapers print with capitals that names nobody. */
export const openers = words(
  `a about above according across actually additionally after again against ago ahead alas all almost along already also although always am amid amidst among an and
  another any anyone anything are around as aside ask at away back based be because been before behind being below beneath besides better between beyond big both
  breaking but by can cannot clearly click close come compare consider consumers contact could currently customers despite did do does doing don done down due during each
  early earlier either else elsewhere employees enough especially even eventually every everybody everyone everything executives experts far few finally find first five
  following for former four from full further get getting given go going good great had half has have having he hello help hence her here hers herself him himself his how
  however hundreds i if image images imagine in indeed industry inside instead interestingly into investors is it its itself job just keep know last late later latest
  latin learn less let like likewise listen little long look looking made mainly major make makes making many may maybe me meanwhile might mine minor more moreover most
  mostly moving much must my myself near nearly neither never nevertheless new next nine no nobody none nonetheless nor not note nothing notably now nowhere obviously of
  off officials often oh ok okay old on once one only onto or original originally other others otherwise our ours out over overall own part people per perhaps photo
  photos please plus police possibly previously prior read reading recall recently regarding related reporters researchers rightly same save say says scientists second see
  seen seven several shall share she should similarly simply since six so some somebody someone something sometimes somewhere soon sources speaking still stop stocks such
  sure ten than thank thanks that the their theirs them themselves then there therefore these they thing things think third this those though thousands three through
  throughout thus till time to today together tomorrow too top toward towards traditional two typically ultimately under undisclosed unfortunately unless unlike until up
  upon us use used users using usually very via video wait was watch we well were what whatever when whenever where whereas whether which while who whoever whole whom
  whose why will wish with within without won work workers would write year years yeah yes yesterday yet you your yours yourself disclaimer advertisement source credit
  courtesy copyright updated published editor story updates subscribe newsletter read more internet web online`,
  `a absolument ailleurs ainsi alors apparemment apres assez au aucun aucune aujourd aupres aussi autant autour autre autres aux avant avec avoir beaucoup bien bientot bon bref
  car ce ceci cela celle celles celui cependant certain certaine certaines certains ces cet cette ceux chacun chaque chez cinq comme comment contre d dans de deja depuis
  derriere des desormais dessous dessus deux devant dire dix donc dont du durant elle elles en encore enfin enorme ensuite entre environ est et etant etat etre eux
  evidemment face faire faut fin finalement force grace hors hier huit ici il ils inutile jamais je jusqu l la laquelle le lequel les lesquelles leur leurs loin lors lorsque lui
  m ma mais malgre me meme mes mieux moi moins mon monsieur madame ne neuf ni non nos notamment notre nous nouveau nouvelle nul on or ou oui outre par parce parfois parmi
  partout pas pendant personne peu peut plus plusieurs pour pourquoi pourtant pouvoir pres presque puis puisque qu quand quant quatre que quel quelle quelles quelque
  quelques quels qui quiconque quoi quoique rappelons rien sa sans sauf se selon sept seul seule ses si sinon six soit sommes son sont sous souvent suite suivant sur surtout ta tandis tant te
  tel telle telles tels tes toi ton toujours tous tout toute toutefois toutes tres trois trop tu un une vers via viens voici voila voir votre vous vrai c j n s t y lire
  photos credit credits image illustration partager abonnez premier premiere petit petite grand grande`,
  `ab aber abgesehen alle allein allem allen aller allerdings alles als also am an andere anderen anders angesichts auch auf aufgrund aus ausserdem bei beide beiden beim bereits bis bisher
  bislang da dabei dadurch dafur dagegen daher dahin dahinter damals damit danach dank dann daran darauf daraus darin daruber darum darunter das dass davon davor dazu dein dem demnach
  den denn dennoch der deren derzeit des deshalb dessen deswegen dich die dies diese diesem diesen dieser dieses doch dort dran drei du durch eben ebenfalls ebenso ein eine einem
  einen einer eines einige einigen einiger einiges einmal einzig ende entsprechend er erst erste ersten es etwa etwas euch euer fast ferner fur gar gegen gegenuber genau gerade gerne gibt
  gleichzeitig hat hatte hatten her heute hier hierbei hierzu hin hinter hinzu ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in indes infolge insbesondere insgesamt inzwischen ist
  ja je jede jedem jeden jeder jedes jedoch jene jetzt kann kaum kein keine konnen konnte konnten laut letztlich man manche mehr mehrere mein meist mit mittlerweile mochte muss mussen nach
  nachdem naturlich neben nein neu neue neuen neuer neun nicht nichts noch nun nur ob obwohl oder offenbar oft ohne per rund schliesslich schon sehr seien sein seine seinem seinen seiner seit
  seitdem sich sie sind so sobald sogar solche soll sollen sollte somit sondern sonst soweit sowie sowohl statt trotz trotzdem uber um und uns unser unsere unter usw viel viele vielen
  vielleicht vier vom von vor vorerst wahrend wann war waren warum was wegen weil weiter weitere weiterhin welche wenig weniger wenn wer werden wie wieder wir wird wo wohl wollen worden
  wurde wurden zehn zu zudem zuletzt zum zumal zunachst zur zusammen zusatzlich zuvor zwar zwei zwischen anzeige foto bild quelle sechs sieben acht`,
);

/** Capitalised words and letters that name no company, product or person. */
export const generic = words(
  `ceo cfo cto coo cmo cio cpo vp svp evp ipo ai it pr hr us u.s u.s. uk u.k. eu un usa gdp pdf tv hd uhd dvd gps suv suvs ev evs api apis faq usd eur gbp etf esg icu icus dna rna pc pcs led usb
  url html cd cv id ip iot ar vr xr ml llm llms nft nfts b2b b2c r&d m&a p&l q&a rd phd mba atm pin sms ict ok diy lgbt lgbtq covid covid-19 covid19 covid-19s sars-cov-2 wifi wi-fi bluetooth
  qr erp crm saas roi kpi kpis seo ceos cfos cpu gpu cpus gpus lte 3g 4g 5g 6g 4k 8k 2d 3d pme tpe pdg dg cdd cdi rtt tva ag sa rh bd bfm tgv ht ttc pib ue drm dslr gmbh co ev ebit ebitda
  uvp ota mwst ukw dab dvb-t dvb-t2 dvb-t2-hd hdtv iptv dsl vdsl pkw lkw eur usd ca ohne ki wlan aaa asap hvac wltp gdpr dsgvo nda ngo ngos lbs mpg pst cst mst gop q1 q2 q3 q4 inc ltd llc plc corp ii iii iv vi vii viii ix am pm est pst edt pdt cet gmt utc
  god internet web www http https christmas easter black friday noel ramadan islam christians muslim muslims jewish jews catholic`,
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue wed thu fri sat sun
  jan feb mar apr jun jul aug sep sept oct nov dec lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre
  decembre montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend januar februar marz april mai juni juli oktober november dezember spring summer autumn winter fall`,
  `republican republicans democrat democrats democratic congress senate parliament government state states president prime minister department chapter figure table section part article
  north south east west northern southern eastern western central nord sud est ouest norden suden osten westen republique gouvernement parlement assemblee senat etat monsieur madame mm mme
  mlle mr mrs ms dr prof herr frau bourse`,
  `nm ps kw kwh mw gw km kg mg mm cm ml mb gb tb hz ghz mhz mph kmh bn mn wtf lol omg pe vc faqs tba tbd nb ps5 ctrl alt del esc`,
);

/** Words that only organisations have in their names. */
export const organisationWords = words(
  `group groupe gruppe holdings holding partners capital ventures bank banque financial finance insurance assurance assurances asset management investment investments fund funds systems system technologies
  technology tech software labs lab laboratories laboratoires studios studio entertainment animation pictures media networks network communications telecom mobile motors motor automotive airlines airways aerospace
  space robotics industries industrie industrial energy energie petroleum oil gas power electric electronics semiconductor semiconductors foods food beverages brewing pharma pharmaceuticals pharmaceutical
  therapeutics biotech biosciences sciences healthcare health medical logistics shipping express railways stores retail brands cosmetics beauty fashion luxury hotels resorts properties realty immobilien
  estate development selection sports united construction engineering consulting solutions services international global worldwide enterprises company corporation machines machine records music press times post journal news magazine radio
  university universite universitat college school institute institut institution academy academie museum foundation fondation stiftung association federation union council conseil committee comite commission agency agence
  agentur authority autorite ministry ministere ministerium court cour tribunal gericht police administration bureau office amt bundesamt board exchange society societe verband verein kammer senate coalition alliance
  organization organisation orchestra orchestre choeur philharmonic party parti partei church club league ligue team court attorney general verlag werke werk bahn post kasse versicherung stadtwerke
  bundesbank maison laboratoire laboratoires editions galeries ateliers cafes hotel chateau domaine etablissements compagnie credit caisse zeitung rundfunk airline hospital clinic klinik theater theatre opera`,
);

/** Legal forms, which follow a company's name. */
export const legalForms = words(
  'inc inc. incorporated corp corp. corporation co co. company ltd ltd. limited llc l.l.c. llp lp plc gmbh ag se kg kgaa ug mbh ohg e.v. sa s.a. sas sasu sarl eurl sca scop nv n.v. bv b.v. ab asa oy oyj spa s.p.a. srl pty pte kk sicav holdings holding group',
);

/** Titles and posts that stand before a person's name. */
export const personTitles = words(
  `mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady m. mm. mme mlle monsieur madame maitre herr frau ceo cfo cto coo pdg dg president presidente prasident prasidentin chairman chairwoman chair
  chief executive officer director directeur directrice direktor minister ministre ministerin senator senateur judge justice juge chancellor kanzler kanzlerin secretary founder co-founder cofounder fondateur
  cofondateur grunder mitgrunder analyst analyste analystin manager manageur spokesman spokeswoman spokesperson porte-parole sprecher sprecherin chef chefin vorstandschef vorstandschefin vorstand
  geschaftsfuhrer geschaftsfuhrerin aufsichtsratschef firmenchef konzernchef finanzchef unternehmer economist economiste okonom journalist journaliste author auteur writer
  singer chanteur chanteuse actor acteur actress actrice king queen pope prince princess general colonel captain governor mayor maire deputy depute representative rep sen gov exec strategist
   boss patron patronne haut-commissaire commissaire burgermeister kommissar kommissarin attorney lawyer avocat avocate anwalt researcher chercheur chercheuse sociologue historien historienne philosophe`,
);

/** Verbs that people and their spokesmen do. */
export const sayingVerbs =
  /^(?:said|says|say|added|adds|told|tells|wrote|writes|explained|explains|noted|notes|argued|argues|declared|stated|states|tweeted|commented|warned|warns|insisted|confirmed|predicted|hinted|thinks|believes|recalled|recalls|joked|continued|continues|dit|declare|affirme|explique|estime|ajoute|assure|souligne|raconte|precise|confie|indique|rappelle|note|previent|analyse|resume|sagt|sagte|erklart|erklarte|teilt|teilte|betont|betonte|meint|meinte|kommentiert|berichtet|fugt|schrieb|schreibt|versichert|warnt|warnte)$/u;

/** What stands beside a product's name. */
export const productWords =
  /^(?:apps?|applications?|service|services|platform|platforms|plateforme|plattform|software|logiciel|smartphone|smartphones|phone|phones|tablet|console|sedan|suv|car|cars|model|models|vehicle|vehicles|lander|rover|rocket|mission|missions|app|game|games|jeu|browser|chatbot|assistant|feature|subscription|subscribers|users|utilisateurs|nutzer|app-store|solution|device|devices|system|systeme|messagerie|reader|drug|vaccine|chip|chips|processor|satellite|satellites|series|show|film|movie|streaming|watch|headset|velo|voiture|casque|montre|medicament|antidouleur|vaccin|robot|drone|camion|avion|puce|berline|fahrrad|modell|wagen|auto|gerat|lampe|spiel|medikament|concept|convertible|coupe|hatchback|roadster|wagon|limousine|kombi|cabrio|pickup|truck|van|bike|scooter|camera|laptop|notebook|earbuds|headphones|speaker|printer|router|suite|edition|version|channel|cloud|pay|tv)$/u;

/** What stands beside a company's name. */
export const companyWords =
  /^(?:company|companies|giant|firm|firms|maker|manufacturer|startup|start-up|group|retailer|bank|unit|subsidiary|parent|rival|rivals|shares|stock|stocks|employees|workers|spokesperson|spokesman|spokeswoman|executive|executives|shareholders|investors|entreprise|societe|groupe|banque|assureur|fonds|cabinet|editeur|laboratoire|distributeur|fabricant|agence|start-up|geant|filiale|constructeur|operateur|enseigne|marque|transporteur|assureur|editeur|equipementier|avionneur|armateur|cimentier|verrier|brasseur|torrefacteur|cooperative|entreprise|compagnie|fondation|jeune-pousse|pousse|producteur|exploitant|exploitante|gestionnaire|hebergeur|fournisseur|developpeur|developer|provider|insurer|lender|brewer|airline|carrier|chain|studio|publisher|operator|supplier|utility|brokerage|consultancy|conglomerate|unternehmen|konzern|firma|hersteller|autobauer|autohersteller|anbieter|tochter|handelskette|holding|gruppe|aktie|aktien|netzbetreiber|betreiber|ceo|cfo|boss|chief)$/u;

/** Last words of the names of occasions, programmes and laws, which are topics. */
export const topicWords =
  /^(?:awards?|show|conference|summit|forum|festival|fair|expo|programme|program|act|treaty|prize|cup|championships?|olympics|convention|prix|salon|coupe|sommet|gesetz|verordnung|messe|pokal)$/u;

/** Last words of the names of streets, waters and buildings, which are places. */
export const placeWords =
  /^(?:street|avenue|boulevard|road|park|valley|island|islands|lake|river|airport|bay|county|beach|square|station|bridge|mountains?|district|coast|sea|ocean|city|town|village|province|region|gulf|canal|port|harbor|harbour|hills?|heights|peninsula|desert|strait|rue|quartier|strasse|platz|allee|hafen|flughafen|bahnhof|see|insel|hills|building|tower|plaza)$/u;

/** Small words within names: "Bank of America", "Charles de Gaulle", "Ursula von der Leyen". */
export const particles =
  /^(?:of|de|du|des|la|le|von|van|der|den|di|da|del|al|bin|ibn|zu|zur|fur|for|pour|et|and|y|the|e|et)$/u;

/** Those of them that stand in the names of people. */
export const personParticles = /^(?:de|du|la|le|von|van|der|den|di|da|del|al|bin|ibn|zu)$/u;

/** First words of the names of institutions, after which small words lead on. */
export const headWords =
  /^(?:university|bank|ministry|department|house|court|church|museum|institute|board|office|union|association|school|college|council|city|federation|league|academy|society|centre|center|ministere|universite|banque|societe|conseil|ecole|institut|musee|orchestre|cour|compagnie|chambre|federation|assemblee|maison|choeur|agence|credit|caisse|groupe|direction|syndicat|haut-commissariat|bundesverband|verband|bundesamt|ministerium|kammer|internet|game|league|times|journal)$/u;

/** "Securities and Exchange Commission". */
export const authorities =
  /^(?:commission|administration|agency|council|board|authority|institute|committee|association|office|court|bureau|foundation|department|fund|ministry)$/u;
