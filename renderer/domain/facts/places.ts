import { foldName } from '#domain/fold.ts';

/** Cities, regions and seas that news names without saying what they are, in English, French and German; our own table. */
const cities = `Amsterdam, Antwerp, Athens, Atlanta, Austin, Baden-Württemberg, Bangalore, Bangkok, Barcelona, Basel, Bavaria, Bayern, Beijing, Berlin, Bilbao, Birmingham, Bombay, Bonn, Bordeaux, Boston, Brandenburg,
  Bremen, Bretagne, Brooklyn, Brussels, Brussel, Bruxelles, Brüssel, Bucharest, Budapest, Busan, Cairo, Calgary, California, Kalifornien, Californie, Cambridge, Cape Town, Charlotte, Chicago, Cleveland, Cologne, Copenhagen, Dallas,
  Delhi, Denver, Detroit, Dortmund, Dresden, Dubai, Dublin, Düsseldorf, Edinburgh, Essen, Eindhoven, Florida, Florence, Francfort, Frankfurt, Geneva, Genève, Genf, Glasgow, Grenoble, Grünheide, Guangdong, Guangzhou, Hamburg, Hangzhou,
  Hannover, Hanover, Hanoi, Helsinki, Hessen, Hollywood, Houston, Hyderabad, Ile-de-France, Illinois, Istanbul, Jakarta, Jerusalem, Johannesburg, Karlsruhe, Kiel, Kiev, Kyiv, Köln, Kuala Lumpur, Lagos, Las Vegas, Lausanne,
  Leeds, Leipzig, Lille, Lisbon, Lisbonne, Liverpool, London, Londres, Los Angeles, Lyon, Madrid, Mailand, Mainz, Manchester, Manhattan, Manila, Mannheim, Marseille, Melbourne, Memphis, Mexico City, Miami, Milan,
  Minneapolis, Montpellier, Montreal, Montréal, Moscow, Moscou, Moskau, Mumbai, München, Munich, Münster, Nairobi, Nantes, Nashville, New Delhi, New England, New Jersey, New Orleans, New York, New York City, Nice, Nordrhein-Westfalen, Normandie,
  Nürnberg, Oakland, Ohio, Oregon, Osaka, Oslo, Ottawa, Oxford, Palo Alto, Paris, Pékin, Peking, Philadelphia, Phoenix, Pittsburgh, Portland, Porto, Prague, Prag, Provence, Quebec, Québec, Rennes, Rio de Janeiro, Riyadh, Rome, Rotterdam, Saarland,
  Sachsen, Salzburg, San Antonio, San Diego, San Francisco, San Jose, Santa Fe, Santiago, Saxony, Schleswig-Holstein, Seattle, Seoul, Shanghai, Shenzhen, Silicon Valley, Singapore, Stanford, Stockholm, Strasbourg, Stuttgart,
  Sydney, São Paulo, Taipei, Tel Aviv, Tennessee, Texas, The Hague, Thüringen, Tianjin, Tokyo, Tokio, Toronto, Toulouse, Tübingen, Turin, Utah, Vancouver, Venice, Vienna, Wien, Virginia, Wall Street, Warsaw, Washington, Washington D.C., Wolfsburg, Wuhan,
  Zurich, Zürich, Alabama, Alaska, Arizona, Arkansas, Colorado, Connecticut, Delaware, Georgia, Hawaii, Idaho, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan,
  Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Mexico, North Carolina, North Dakota, Oklahoma, Pennsylvania, Rhode Island, South Carolina, South Dakota, Vermont, Wisconsin, Wyoming,
  Africa, Afrique, Afrika, America, Amérique, Amerika, Asia, Asie, Asien, Europe, Europa, Antarctica, Oceania, North America, South America, Latin America, Amérique du Nord, Middle East, Moyen-Orient, Nahen Osten, Naher Osten, Southeast Asia,
  Asia-Pacific, Balkans, Caribbean, Scandinavia, Western Europe, Eastern Europe, Central Europe, European Union, Union européenne, Europäische Union, EU, EEA, USA, U.S., US, UK, U.K., United States, Great Britain, England, Angleterre, Scotland, Ecosse,
  Wales, Grossbritannien, Hongkong, Hong Kong, Holland, Korea, Corée, South Korea, North Korea, Taiwan, Tibet, Vatican, Soviet Union, Atlantic, Pacific, Mediterranean, Earth, Moon, Mars, Alps, Rhine, Rhein, Seine, Elbe, Donau, Silicon Valley, Asean,
  Élysée, Matignon, Bercy, Kremlin, White House, Capitol Hill, Pentagon, Etats-Unis, États-Unis, Royaume-Uni, Pays-Bas, Vereinigte Staaten, Vereinigten Staaten, Türkei, Türkiye, Turkey, Turquie, Czech Republic, Middle Kingdom,
  Aachen, Aberdeen, Abu Dhabi, Accra, Addis Ababa, Adelaide, Alberta, Algiers, Alger, Allentown, Almaty, Altona, Anaheim, Anchorage, Ankara, Aspen, Auckland, Augsburg, Baden, Baghdad, Baku, Bali, Baltimore, Bamberg, Bangladesh, Baton Rouge, Bayreuth, Beirut, Belfast, Belgrad, Belgrade, Bergen, Bielefeld,
  Bochum, Bogotá, Boise, Boulder, Braunschweig, Bratislava, Brest, Bridgeport, Brighton, Brisbane, Bristol, British Columbia, Bronx, Buenos Aires, Buffalo, Burgenland, Calif., Calais, Cannes, Cambridge, Canterbury, Capitol, Caracas, Cardiff, Casablanca, Catalonia, Champagne, Charleston, Chattanooga, Chemnitz, Chengdu, Chongqing, Cincinnati, Conn., Cork, Cornwall, Cottbus, Cracow,
  Dakar, Damascus, Danzig, Darmstadt, Davos, Dessau, Dhaka, Dijon, Doha, Dorset, Duisburg, Durban, Durlach, East Asia, Eisenach, Erfurt, Essex, Eugene, Falls Church, Fla., Flensburg, Fort Worth, Freiburg, Fresno, Fukushima, Fulda, Gaza, Gaza Strip, Gelsenkirchen, Genua, Gera, Ghent, Gothenburg, Göteborg, Göttingen, Graz, Hainan, Halle, Hampshire, Hanau, Harlem, Havanna, Havana, Heidelberg, Heilbronn,
  Hiroshima, Ho Chi Minh City, Hokkaido, Honolulu, Indianapolis, Ingolstadt, Innsbruck, Islamabad, Izmir, Jacksonville, Jena, Jersey City, Kabul, Kansas City, Karachi, Kassel, Katowice, Kent, Kobe, Koblenz, Konstanz, Kärnten, Krefeld, Krakau, Kyoto, La Paz, Lahore, Lancashire, Leicester, Leverkusen, Lexington, Lichtenstein, Liechtenstein, Lima, Linz, Ljubljana, Long Island, Louisville, Lübeck, Lucerne, Ludwigsburg,
  Ludwigshafen, Luzern, Lyonnais, Macau, Magdeburg, Malaga, Málaga, Mallorca, Malmö, Manitoba, Marburg, Mass., Mecklenburg-Vorpommern, Mexiko, Milwaukee, Minn., Mönchengladbach, Montana, Montevideo, Montgomery, Moskau, Nagasaki, Nagoya, Nancy, Nanjing, Naples, Neapel, Newark, Newcastle, Niedersachsen, Niederösterreich, Norfolk, Northern California, Northern Ireland, Norwich, Nottingham, Nova Scotia, Nuremberg, Oberbayern,
  Oberösterreich, Offenbach, Okinawa, Oldenburg, Omaha, Ontario, Orange County, Orlando, Orléans, Osnabrück, Oxfordshire, Palm Beach, Palm Springs, Panama City, Pasadena, Patagonia, Pennsylvania Avenue, Perth, Pforzheim, Phnom Penh, Pilsen, Plymouth, Poitiers, Potsdam, Pyongyang, Qingdao, Raleigh, Ramallah, Regensburg, Reims, Reno, Reykjavik, Rheinland-Pfalz, Riad, Richmond, Riga, Rostock, Rouen, Ruhrgebiet, Sacramento,
  Saigon, Saint Louis, St. Louis, Salt Lake City, San Bernardino, San Juan, Santa Ana, Santa Barbara, Santa Clara, Santa Cruz, Santa Monica, São Paulo, Saskatchewan, Savannah, Schanghai, Schwerin, Sevilla, Seville, Sheffield, Sicily, Siegen, Silesia, Sofia, Solingen, South Asia, South Bend, Southampton, Southern California, Spandau, Steiermark, Suffolk, Sussex, Syracuse, Tacoma, Tallinn, Tampa, Teheran, Tehran, Tenn., Tirol, Toledo, Trier,
  Tripoli, Tulsa, Tunis, Tuscany, Tyrol, Ulm, Valencia, Valley, Vermont, Vilnius, Virginia Beach, Vorarlberg, Warschau, Weimar, Wellington, West Coast, East Coast, West Bank, West Palm Beach, Wiesbaden, Winnipeg, Wisconsin, Wolverhampton, Worcester, Wuppertal, Würzburg, Xinjiang, Yangon, Yokohama, Yorkshire, Zagreb, Bay Area, San Francisco Bay Area, Central America, Eastern Seaboard, Midwest, New South Wales, Great Lakes,
  Black Sea, Persian Gulf, South China Sea, North Sea, Nordsee, Ostsee, Jupiter, Saturn, Venus, Mercury, Neptune, Pluto, Europa, Sierra Nevada, Rocky Mountains, Himalaya, Sahara, Times Square, Westminster, Ain, Alsace, Ardèche, Aude, Auvergne, Bas-Rhin, Bouches-du-Rhône, Bourgogne, Calvados, Charente, Corse, Doubs, Drôme, Essonne, Eure, Finistère, Franche-Comté, Gard, Gironde, Grand Est, Haut-Rhin, Haute-Savoie, Hauts-de-France, Hauts-de-Seine, Hérault,
  Isère, Jura, Landes, Loire, Lorraine, Manche, Marne, Mayenne, Morbihan, Moselle, Nouvelle-Aquitaine, Occitanie, Oise, Orne, Pas-de-Calais, Picardie, Rhône, Sarthe, Savoie, Seine-Maritime, Seine-Saint-Denis, Somme, Tarn, Val-de-Marne, Var, Vaucluse, Vendée, Vosges, Yvelines, Bitterfeld, Eifel, Harz, Sauerland, Schwaben, Franken, Pfalz, Emsland, Ostfriesland, Downing Street, Brexit`;

/** Nationalities and languages that the names of languages leave out. */
const peoples = `american americans british brits indian indians australian canadian mexican brazilian european europeans african asian israeli egyptian austrian austrians swiss belgian belgians americain americaine americains europeen europeenne
  europeens britannique anglais anglaise francais francaise allemand allemande chinois chinoise japonais japonaise italien italienne espagnol espagnole suisse belge amerikaner amerikanische amerikanischen deutsche deutschen deutscher deutsches europaische
  europaischen europaischer chinesische chinesischen chinesischer chinesen franzosische franzosischen franzosischer britische britischen osterreichische osterreichischen schweizer russische russischen japanische japanischen italienische turkische turkischen
  us-amerikanische us-amerikanischen americas mexicans chinese japanese germans italians russians turks turkish french wiener berliner hamburger munchner kolner frankfurter pariser londoner parisien parisienne parisiens saudi iraqi iranian syrian
  argentine argentinian californian texan scottish welsh irish filipino vietnamese singaporean taiwanese pakistani nigerian kenyan hongkonger asiatique africain africaine`;

const languages = ['en', 'fr', 'de'] as const;
/** Where no language stands, so many letters of the alphabet make a code; ISO 3166-1 and ISO 639-1 codes have two. */
const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const codes = letters.flatMap((one) => letters.map((other) => one + other));

/** Names of countries, cities and peoples, by `foldName`. Source: Unicode CLDR for countries and languages, through Intl.DisplayNames. */
function makeKnown(): ReadonlySet<string> {
  const known = new Set<string>(cities.split(/,\s+/).map(foldName));
  for (const people of peoples.split(/\s+/)) known.add(people);
  for (const language of languages) {
    const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    const tongues = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
    for (const code of codes) {
      const region = regions.of(code.toUpperCase());
      const tongue = tongues.of(code);
      if (region) known.add(foldName(region));
      if (tongue) known.add(foldName(tongue));
    }
  }
  return known;
}

let known: ReadonlySet<string> | undefined;

/** Says whether a name, by its `foldName`, is that of a country, a big city, a people or a language. */
export function isPlaceOrPeople(foldedName: string): boolean {
  known ??= makeKnown();
  return known.has(foldedName) || known.has(foldedName.replace(/s$/, ''));
}
