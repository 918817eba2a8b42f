import { listBlocks } from '#extract/articleBlocks.ts';

/** A line about the mail and not of it; a longer one without a link tells of something. In UTF-16 units. */
const longestLabel = 120;
const longestLine = 400;
/** In what part of a newsletter the words above it stand, and how much of it the part below may be. */
const headShare = 0.15;
const footShare = 0.35;
/** The part below is as long in a short newsletter. In UTF-16 units. */
const usualFoot = 1500;

/** What stands above or below a newsletter: how to see it elsewhere. */
export const viewOnline =
  /\b(?:view|read|open|see|display)\b.{0,30}\b(?:browser|online|web(?: ?(?:page|version))?)\b|\b(?:trouble|problems?|difficult(?:y|ies))\b.{0,30}\b(?:viewing|reading|displaying)\b|(?:voir|lire|afficher|consulter|ouvrir|visualiser)\b.{0,40}\b(?:en ligne|navigateur|version web)\b|version (?:en ligne|web)\b|im browser (?:ansehen|anzeigen|öffnen)|online-version|\bver\b.{0,30}\b(?:navegador|en línea)\b|浏览器(?:中|里)?(?:查看|打开|阅读)|在线(?:阅读|查看|版)|網頁版|ブラウザで(?:見る|表示|開く)/iu;
/** What begins the part about the mail: who gets it, and how to get it no more. */
const foot =
  /unsubscribe|\b(?:manage|update|change|edit)\b.{0,20}\b(?:preferences|subscriptions?|settings|profile)\b|\byou(?:['’]re| are| were)?\b.{0,30}\b(?:receiv(?:ing|ed)|subscribed|getting)\b.{0,60}\b(?:e-?mail|newsletter|message|because)\b|\bthis (?:e-?mail|message|newsletter) was sent\b|\bsent (?:to|by) .{1,80}@|\bno longer wish\b|\ball rights reserved\b|\badd us to your address book\b|d[ée]s(?:inscri|abonn)|\bne plus recevoir\b|\bg[ée]rer\b.{0,20}\b(?:préférences|abonnements?)\b|\bvous recevez (?:cet?|notre)\b|\bce (?:message|courriel|mail) (?:vous )?(?:a été|est)\b|\btous droits réservés\b|\b(?:abmelden|abbestellen)\b|\bsie (?:erhalten|haben) diese\b|\bdarse de baja\b|\bcancelar (?:la )?suscripci|退订|取消订阅|版权所有|配信停止|구독\s?취소|수신\s?거부/iu;

/** Takes from a newsletter what is about the mail itself: the way to see it elsewhere, and the part on how to get it no more. */
export function dropMailFurniture(root: Element): void {
  const blocks = listBlocks(root);
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const longestFoot = Math.max(usualFoot, total * footShare);
  let passed = 0;
  let isFoot = false;
  for (const { element, text, linked } of blocks) {
    const isLabel = text.length <= longestLabel || (text.length <= longestLine && linked > 0);
    isFoot ||= isLabel && foot.test(text) && total - passed <= longestFoot && passed > 0;
    const isHead = isLabel && viewOnline.test(text) && passed <= total * headShare;
    if (isFoot || isHead) element.remove();
    passed += text.length;
  }
}
