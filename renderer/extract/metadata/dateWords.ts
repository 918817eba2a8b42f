/** Words of the last change, in English, French, German, Spanish, Italian, Portuguese, Chinese, Japanese and Korean. */
const change =
  /updat|modif|revis|edited|aktualis|ge[äa]ndert|änderung|bearbeitet|mis(?:e)? à jour|actualiz|aggiornat|atualiz|更新|修改|编辑于|編輯|最終|改訂|수정|업데이트/iu;
/** Words of a day that is none of the page's: since when one belongs, when something begins or ends. */
const other =
  /(?:^|[^\p{L}])(?:joined|member since|registered|registriert|mitglied seit|beigetreten|dabei seit|inscrit|membre depuis|miembro desde|born|geboren|deadline|expires|valid until|gültig bis|copyright)(?![\p{L}])|注册(?:时间|于)|登録日|가입/iu;

const before = '(?<!\\p{L})';
const then = '[^\\p{N}]{0,30}?(?=\\d|\\p{Lu}\\p{L}{2,9}\\.? \\d|(?:令和|平成|民國))';
/** What pages write before the day on which they were published. */
const published = new RegExp(
  `(?:${before}(?:publi(?:shed|é|ée|cado|cada|cato|ziert|cation)|posted|released|submitted|created|veröffentlicht|erschienen|erstellt|eingestellt|gespeichert|online seit|mise? en ligne|paru|parution|créé|(?:fecha|date|datum|data)\\s*(?=[:：]))|发布|發佈|發布|发表|發表|刊登|公開日?|掲載|投稿日|配信|発表|입력|등록|작성|게시|발행|승인)${then}`,
  'giu',
);
/** What pages write before the day of their last change. */
const changed = new RegExp(
  `(?:${before}(?:last (?:updated|modified|edited|changed|reviewed)|updated|zuletzt(?: \\p{L}+){0,2} (?:geändert|bearbeitet|aktualisiert)|(?:letzte|last) (?:änderung|aktualisierung|bearbeitung|update|change|modification)|zuletzt am|aktualisiert|stand|dernière (?:modification|mise à jour)|mise? à jour|última (?:modificación|actualización)|actualizado)|最后(?:更新|修改|编辑)|更新(?:时间|日|日時)|最終更新|최종\\s?수정|수정)${then}`,
  'giu',
);
const mostLines = 5;
const lineLength = 30;

/** Whether a line tells when the page was last changed. */
export function isAboutChange(line: string): boolean {
  return change.test(line);
}

/** Whether a line tells a day that has nothing to do with the page's own. */
export function isAboutOther(line: string): boolean {
  return other.test(line);
}

/** What stands in a text behind words that announce a day: of publication, of the last change. */
export function announcedDays(text: string): { readonly published: string[]; readonly changed: string[] } {
  return { published: behind(text, published), changed: behind(text, changed) };
}

function behind(text: string, announcing: RegExp): string[] {
  const lines: string[] = [];
  for (const { index, 0: words } of text.matchAll(announcing)) {
    const from = index + words.length;
    lines.push(text.slice(from, from + lineLength));
    if (lines.length >= mostLines) break;
  }
  return lines;
}
