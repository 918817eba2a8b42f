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
  Élysée, Matignon, Bercy, Kremlin, White House, Capitol Hill, Pentagon, Etats-Unis, États-Unis, Royaume-Uni, Pays-Bas, Vereinigte Staaten, Vereinigten Staaten, Türkei, Türkiye, Turkey, Turquie, Czech Republic, Middle Kingdom`;

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
