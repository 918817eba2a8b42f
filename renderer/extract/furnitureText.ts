/** What stands alone on a line as a control or label of the page, in the languages of the business press; wherever it stands it is no text. */
const controls =
  /^[\W_]*(?:[x×]|advertisement|advert|ad|ads|anzeige|werbung|publicit[ée]|publicidad[e]?|iklan|广告|廣告|広告|광고|subscribe(?: now)?|sign in|sign up|log ?in|register|share(?: this)?(?: (?:article|story|post|page))?|share on.{0,30}|tweet|pin it|print(?: this)?(?: (?:article|page))?|e-?mail(?: the author)?|follow (?:us|me|on .{0,20})|read more|continue reading|more|show more|see more|load(?:ing)?(?: more)?(?: content)?|view (?:all|author archive|comments?)|(?:post|leave|add) a (?:comment|reply)|(?:\d+ )?comments?|\d+ (?:shares?|views?|likes?)|close|caption|enlarge(?: this)? image|view (?:gallery|photos?)|play|listen|save|bookmark|skip to.{0,30}|back to top|home|learn more|contact us|(?:buy|shop|book|order|try|apply|start)(?: \S+){0,4} now|get (?:an? |my )?(?:free |instant )?(?:quotes?|started|estimate|demo)|(?:request|book) an? (?:quote|demo|call)|start (?:your |my )?free trial|check (?:latest )?prices?(?: (?:at|on) .{0,20})?|view (?:deal|offer)s?|add to (?:cart|bag|basket)|best prices today|this slideshow requires javascript|highlights|toggle.{0,30}|copied?|copy link|image\/?\s?\d+.{0,12}|partager|imprimer|envoyer|commenter|commentaires?|abonnez-vous|s['’]abonner|lire (?:plus|la suite)|teilen|drucken|kommentare?|kommentieren|zum thema|mehr|weiterlesen|quellen ausblenden|abonnieren|compartir|imprimir|comentarios?|分享(?:到)?|打印|收藏|评论|返回顶部|シェア|コメント|印刷|공유|인쇄)[\W_]*$/iu;

/** What begins a line that leads away from the article. */
const leads =
  /^[\W_]*(?:related(?: (?:stories|articles?|posts?|content|reading|news|coverage|topics|links))?|read (?:more|also|next|this)|more (?:from|on|about|stories|news|great)|more(?=\s*:?\s*$)|see also|also (?:on|read|see|from|in the news)|you (?:may|might) (?:also )?(?:like|be interested)|recommended(?: for you)?|don['’]t miss|editors?['’]? (?:picks?|choice)|(?:most|recent|popular|latest|trending)(?: \p{L}+){0,2}|click here|watch|(?:à|a) lire (?:aussi|également)|lire aussi|voir aussi|sur le même (?:sujet|thème)|lesen sie (?:auch|hier|dazu)|mehr (?:zum|zu|dazu|aus)|auch interessant|das könnte (?:sie|dich) (?:auch )?interessieren|siehe auch|weitere (?:artikel|beiträge|themen|meldungen)|le puede interesar|(?:lea|lee|ver|leia|veja) también|te puede interesar|vea también|le recomendamos|leggi anche|potrebbe interessarti|você pode gostar|veja também|lees ook|también|leia (?:mais|também)|相关(?:阅读|新闻|文章|报道)|推荐阅读|延伸阅读|更多(?:新闻|阅读)?|相關(?:新聞|文章)|関連(?:記事|ニュース)|あわせて読みたい|おすすめ|관련(?:\s?기사|\s?뉴스))(?![\p{L}])/iu;

/** What begins the part behind an article: about its author, its readers, its rights, its place in the site. */
const endings =
  /^[\W_]*(?:(?:tags|topics|etiquetas|schlagwörter|mots[- ]clés)(?=\s*$)|about (?:the )?(?:author|writer|us)|author bio|(?:leave|post|write) a (?:comment|reply)|comments?(?: \(\d+\)|:)?$|what do you think|join the (?:conversation|discussion)|share (?:this|on|with|your)|like this|if you (?:like|enjoy)ed|(?:please )?(?:subscribe|sign up|follow (?:us|me|@)|join (?:us|our)|click here to subscribe|get (?:the|our) (?:latest|best|free|news))|(?:have|got) (?:an? )?(?:news )?tips?\?|there['’]s (?:plenty )?more where|more .{2,40}: https?:|follow .{2,80} (?:on (?:twitter|facebook|instagram|linkedin)|at https?:)|.{0,200}\bcontributed to this (?:report|story|article)\b|.{0,60}\b(?:can|may) be (?:reached|contacted) (?:at|via|by)\b|never miss|want (?:more|to (?:read|know|get|be informed))|do you want to be informed|we want to hear|(?:stay|keep) (?:up to date|updated|informed|in touch)|download (?:the|our) app|(?:this (?:entry|post|article|story) (?:was|is|has been|originally|first|appeared))|(?:filed under|posted (?:in|on|by)|tagged(?: with| as)?|tags?(?=\s*$)|etiquetas(?=\s*$)|tags?|topics|categor(?:y|ies)|keywords|labels?|source)\s*[:/]|©|\(c\)|copyright|all rights reserved|photo credits?|image credits?|credits?:|for more (?:information|stories|news)|reporting by|editing by|via |next (?:post|article|story)|previous (?:post|article|story)|partager|suivez-nous|abonnez|inscrivez-vous|recevez|tous droits réservés|mots[- ]clés|à propos de l['’]auteur|(?:artikel|beitrag) (?:teilen|gefallen|drucken)|gefällt|hat (?:ihnen|dir)|war (?:der|dieser|das)|möchten sie|(?:über|zum|zur) (?:den autor|die autorin|autor|autorin|person)|schlagw(?:ort|örter)|stichworte?|themen:|newsletter|kommentar|folgen sie|quelle:|sofern nicht anders|alle rechte|compart[ae]|suscr[ií]b|síguenos|sobre (?:el|la|o|a) autora?|etiquetas|todos los derechos|责任编辑|责编|编辑[:：]|来源[:：]|声明[:：]|版权|标签[:：]|关键词|著作権|無断転載|タグ|기자\s|저작권|무단)/iu;

/** What asks a reader for something, between two paragraphs too. */
const invitations =
  /^[\W_]*(?:never miss|sign up (?:for|to|here|now)|subscribe (?:to|now|today|here)|get (?:the|our) .{0,40}newsletter|click here to (?:subscribe|get|sign|read|watch)|download (?:the|our) .{0,20}app|(?:please )?(?:follow|like) us on|join our (?:newsletter|mailing|telegram|whatsapp)|we want to hear what you think|inscrivez-vous|abonnez-vous|recevez (?:notre|nos|chaque)|artikel gefallen|(?:jetzt )?(?:unseren )?newsletter (?:abonnieren|bestellen)|melden sie sich|suscríb[ae]te|inscreva-se|assine|关注我们|扫(?:一扫|码)|微信扫|订阅)/iu;

/** The words by which a line asks to be let into a mailbox. */
const letters =
  /^.{0,120}\b(?:get|sign up|subscribe|receive|join|delivered|news meet)\b.{0,160}\b(?:(?:your|the|e-?mail) inbox|newsletters?|(?:news|e-?mail) alerts)\b/iu;

/** A line that only says whose a picture is. */
const credits =
  /^[\W_]*(?:(?:(?:photo(?:graph)?s?|image|picture|illustration|foto|fotos|bild|crédits?(?: photos?)?|credits?)\s*(?:by|credits?|courtesy(?: of)?|via|:|©)|©\s?\p{Lu})(?:.{0,90})|(?:[^.!?]{0,50}(?:\/|\bvia\b|,)\s*)?(?:getty(?: images)?|afp|reuters|shutterstock|istock(?:photo)?|ap(?: photo)?|epa|dpa|imago|alamy|bestimage|unsplash|pexels)(?:\s*(?:\/|via|,)[^.!?]{0,40})?)[\W_]*$/iu;

/** What begins a line about the one who wrote the article, by the name's words. */
const writers =
  /^[\W_]*\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,3},?\s(?:is|was|has been|writes|covers)\s.{0,80}\b(?:writer|reporter|journalist|editor|correspondent|contributor|columnist|author|curator|blogger|freelancer?)\b/u;

/** Parts of a line that sign or date the article. */
const signatures =
  /^[\W_]*(?:(?:last )?(?:updated|published|posted|modified|created)(?: (?:on|at|by))?|by|von|par|por|written by|publi(?:é|cado)|mis à jour|veröffentlicht|aktualisiert|stand|datum|erschienen|tempo de leitura|reading time|temps de lecture|lesezeit|\d+ ?(?:min(?:ute)?s?|分钟)(?: read)?|发布时间|更新时间|来源|作者|记者|公開|更新)(?![\p{L}])/iu;

/** The kinds of lines that are no part of an article's text. */
export const furnitureText = { controls, leads, endings, invitations, letters, credits, writers, signatures } as const;

/** How long a line is, in words, and how much of it may be linked, by which text is told from furniture. */
export const blockLength = {
  /** A block of so many words is text and no label. */
  sentence: 20,
  label: 12,
  /** Above this share of links a block leads elsewhere. */
  mostlyLinks: 0.6,
} as const;
