import { type FigureOrder, findDate } from './dateText.ts';
import { isCapitalisedName, namePattern } from './personName.ts';

/** What stands before the name of who wrote, in the languages that part their words. */
const spaced = [
  '(?:(?:written|posted|published|reported|submitted|created|words|story|text|article|interview|report|analysis|opinion|photos? and text|guest post)\\s+)?by',
  '(?:écrit |rédigé |publié |posté |propos recueillis |un article |article |texte |entretien réalisé )?par|(?:un )?(?:article|texte) de|auteure?s?|texte',
  '(?:text |autor |verfasst |geschrieben |(?:ein )?(?:beitrag|artikel|interview|kommentar|gastbeitrag|essay|bericht|kolumne) )?von|autor(?:in|en|innen)?|text|verfasser(?:in)?',
  '(?:escrito |publicado |texto |una? (?:artículo|entrevista|reportaje) )?por|autore?s?|autora|texto',
  'di|a cura di|scritto da|testo|door|geschreven door|av|af|przez|author|authors|writer|reporter|thread starter|started by|original poster',
].join('|');
/** The same in Chinese, Japanese and Korean, where a sign or nothing parts it from the name. */
const unspaced =
  '(?:本报|本報|本刊|本网|新华社|新華社|特约|特約|通讯员|首席|实习)?记者|(?:本報|特約)?記者|作者|撰文|撰稿|采写|採寫|采访|文字|图文|文|编译|編譯|楼主|取材・文|取材・構成|文・写真|執筆|著者|筆者|ライター|投稿者|글쓴이|글|작성자|저자|기자';
const sign = '[:：/／｜|丨=＝]';
const joint = '(?:\\s*(?:,|;|&|\\+|、|，|/|·)\\s*|\\s+(?:and|et|und|y|e|en|och|和|与|與|및)\\s+)';
const names = `(?<names>${namePattern}(?:${joint}${namePattern}){0,5})`;
const dashes = '^[\\s\\-–—(（\\[【]*';
/** What may stand behind the names: nothing, or something that a sign parts from them. */
const rest =
  '(?=$|\\s*[,;|•·()（）\\]】/／–—@<:：-]|\\s+(?:\\d|on\\b|am\\b|le\\b|vom\\b|el\\b|für\\b|for\\b|pour\\b|para\\b|updated|published|publi|veröffentlicht|in\\b|\\p{L}+:))';

const signed: readonly RegExp[] = [
  new RegExp(`${dashes}(?i:${spaced})\\s*(?:[:：]\\s*|\\s)${names}${rest}`, 'u'),
  new RegExp(`${dashes}(?:${unspaced})(?:\\s*${sign}\\s*|\\s*)${names}`, 'u'),
  /(?:^|[=\]】)）]\s*)(?<names>\p{Script=Hangul}{2,4})\s?(?:(?:선임|수습|인턴|전문|객원)?\s?기자|특파원|논설위원|칼럼니스트)(?!\p{L})/u,
  /^[\s(（【]*(?<names>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー \u3000]{2,9}?)\s?(?:記者|特派員|編集委員)(?!\p{L})/u,
];
const announcing = new RegExp(`${dashes}(?:(?:${spaced})\\s*[:：]?|(?:${unspaced})\\s*${sign}?)$`, 'iu');
/** What parts the facts that stand on one line, each with its label. */
const labelled = /\u3000|\s+(?=(?:\p{Lu}\p{L}{2,12}|\p{Script=Han}{2,4})\s?[:：]\s*\S)/u;
const joining = /^(?:,|;|&|and|et|und|y|e|、|，|和|与)$/i;
const parted = /^(?<name>[^|•·–—,/]+?)\s*(?:[|•·–—]|\s[-/]\s|,\s)(?<rest>.*)$/u;

/** The names that lines sign with: "By Anne Roy", "Von" and "Anne Roy", "文：陆思远", "김민준 기자", "Anne Roy | Reporter | 2 August 2013". */
export function signedNames(given: readonly string[], order: FigureOrder): string[] {
  const lines = given.flatMap((line) => line.split(labelled));
  for (const [at, line] of lines.entries()) {
    const found = namesSigned(line) ?? (announcing.test(line) ? namesBehind(lines.slice(at + 1)) : undefined);
    const names = found ?? nameBesideDate(line, order);
    if (names && names.length > 0) return names;
  }
  return [];
}

/** Whether a line is there to announce who wrote. */
export function announcesName(line: string): boolean {
  return announcing.test(line);
}

function namesSigned(line: string): string[] | undefined {
  for (const pattern of signed) {
    const found = pattern.exec(line)?.groups?.names;
    if (found) return [found];
  }
  return undefined;
}

/** The names on the lines behind an announcement, as long as something joins them. */
function namesBehind(lines: readonly string[]): string[] | undefined {
  const found: string[] = [];
  for (const line of lines) {
    if (found.length > 0 && joining.test(line)) continue;
    const name = startingName.exec(line)?.[0];
    const isNext = found.length === 0 || joining.test(lines[lines.indexOf(line) - 1] ?? '');
    if (!name || !isNext) break;
    found.push(name);
  }
  return found.length > 0 ? found : undefined;
}

const startingName = new RegExp(`^${names}${rest}`, 'u');

/** The name that opens a line in which a day stands too, each part by itself. */
function nameBesideDate(line: string, order: FigureOrder): string[] | undefined {
  const { name = '', rest = '' } = parted.exec(line)?.groups ?? {};
  return isCapitalisedName(name) && findDate(rest, order) && !findDate(name, order) ? [name] : undefined;
}
