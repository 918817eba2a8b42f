/** Names of query parameters, with spaces between. */
const names = (...lists: readonly string[]) => new Set(lists.flatMap((list) => list.split(/\s+/)));

/**
 * Query parameters that tell where a reader came from and nothing about the page. Only names that no site is known to use for content:
 * `ref`, `source`, `from` and `id` stay. Source: ClearURLs rules, Brave's and AdGuard's query-parameter filters, Matomo's and AT Internet's manuals.
 */
const trackingNames: ReadonlySet<string> = names(
  // The click that led here: Google, Bing, Yandex, Pinterest, TikTok, X, LinkedIn, Meta, Snapchat, Reddit, affiliate networks
  'gclid gclsrc dclid gbraid wbraid gad_source gad_campaignid srsltid _ga _gl gs_l msclkid yclid ysclid _openstat epik ttclid',
  'twclid __twitter_impression ref_src ref_url li_fat_id fbclid igshid igsh mibextid fb_action_ids fb_action_types fb_source fb_ref',
  'sccid rdt_cid irclickid irgwc cjevent rb_clickid wickedid tduid',
  // mail and marketing: Mailchimp, Marketo, HubSpot, Vero, Omeda, Adobe, Webtrekk, AT Internet, Eloqua, Salesforce, Klaviyo, MailerLite, Kit, Dotdigital
  'mc_cid mc_eid mkt_tok _hsenc _hsmi __hstc __hssc __hsfp hsctatracking vero_id vero_conv oly_anon_id oly_enc_id ef_id s_kwcid s_cid',
  'cmpid wt_mc wt_zmc xtor xts xtref xtatc _branch_match_id elqtrack elqtrackid elqaid elqat elqcampaignid sfmc_id sfmc_sub et_rid et_cid',
  '_ke _kx ml_subscriber ml_subscriber_hash ck_subscriber_id dm_i dm_t _bta_tid _bta_c nb_klid trk_contact trk_msg trk_module trk_sid',
  // publishers: The New York Times, The Guardian, Condé Nast, Yahoo, Wikipedia, comScore, Cxense
  'smid smtyp cmp mbid bxid guccounter guce_referrer guce_referrer_sig .tsrc soc_src soc_trk wprov',
  'ns_mchannel ns_source ns_campaign ns_linkname ns_fee cx_testid cx_testvariant cx_artpos int_source int_medium int_campaign',
  // China: Alibaba, WeChat, Bilibili, Tencent, NetEase, Toutiao
  'spm isappinstalled spm_id_from from_spmid vd_source pgv_ref adtag spss spssid tt_from share_token share_source share_medium share_plat',
  // the AMP viewer; sessions; WordPress
  'amp_js_v amp_gsa usqp __amp_source_origin phpsessid jsessionid replytocom doing_wp_cron',
);

const trackingPrefixes = [
  ...['utm_', 'mtm_', 'pk_', 'piwik_', 'matomo_', 'hsa_', 'lmd_', '__cft__', '__tn__', 'wt.'],
  ...['at_medium', 'at_campaign', 'at_custom', 'at_link', 'at_format', 'at_ptr', 'at_bbc', 'aspsessionid'],
];

/** What a site's own parameters mean: all but some tell nothing about the page, or some tell nothing. */
type SiteRule = { readonly keeps: ReadonlySet<string> } | { readonly drops: ReadonlySet<string> };

/** Sites whose share links would else make a new page each time. */
const siteRules: ReadonlyMap<string, SiteRule> = new Map<string, SiteRule>([
  ['mp.weixin.qq.com', { keeps: names('__biz mid idx sn') }],
  ['baijiahao.baidu.com', { keeps: names('id') }],
  [
    'nytimes.com',
    {
      drops: names(
        'campaign_id emc instance_id nl regi_id segment_id te user_id action module pgtype region ref referringsource',
        'searchresultposition unlocked_article_code partner',
      ),
    },
  ],
  ['wsj.com', { drops: names('mod st reflink') }],
  ['bloomberg.com', { drops: names('srnd sref leadsource embedded-checkout accesstoken') }],
  ['ft.com', { drops: names('ftcamp segmentid sharetype accesstoken token') }],
  ['economist.com', { drops: names('fsrc giftid') }],
  ['reuters.com', { drops: names('feedtype feedname rpc il taid') }],
  ['washingtonpost.com', { drops: names('itid wpisrc wpmm pwapi_token') }],
  ['theguardian.com', { drops: names('ref') }],
  ['bbc.co.uk', { drops: names('ocid') }],
  ['bbc.com', { drops: names('ocid') }],
  ['msn.com', { drops: names('ocid cvid ei') }],
  ['dailymail.co.uk', { drops: names('ito') }],
  ['techcrunch.com', { drops: names('ncid') }],
  ['cnet.com', { drops: names('ftag') }],
  ['zdnet.com', { drops: names('ftag') }],
  ['linkedin.com', { drops: names('trk trkemail trackingid lipi midtoken midsig originalsubdomain refid rcm') }],
  ['x.com', { drops: names('s t cn cxt ref') }],
  ['facebook.com', { drops: names('rdid share_url fref paipv eav _rdr refid ref locale') }],
  ['youtube.com', { drops: names('feature si pp ab_channel t') }],
  ['medium.com', { drops: names('source sk') }],
  ['substack.com', { drops: names('r showwelcome publication_id post_id isfreemail triedredirect') }],
]);

/** Says whether a query parameter of a host only tracks the reader. */
export function isTrackingParameter(name: string, host: string): boolean {
  const lower = name.toLowerCase();
  if (trackingNames.has(lower) || trackingPrefixes.some((prefix) => lower.startsWith(prefix))) return true;
  const rule = siteRuleOf(host);
  if (!rule) return false;
  return 'keeps' in rule ? !rule.keeps.has(lower) : rule.drops.has(lower);
}

/** The rule of a host, or of the site that it belongs to. */
function siteRuleOf(host: string): SiteRule | undefined {
  for (let domain = host; domain.includes('.'); domain = domain.slice(domain.indexOf('.') + 1)) {
    const rule = siteRules.get(domain);
    if (rule) return rule;
  }
  return undefined;
}
