/**
 * Query parameters that tell where a reader came from and nothing about the page. Only names that no site is known to use for content:
 * `ref`, `source`, `from` and `id` stay. Source: ClearURLs rules, Brave's and AdGuard's query-parameter filters, Matomo's and AT Internet's manuals.
 */
const trackingNames: ReadonlySet<string> = new Set([
  // Google, Bing, Yandex, Pinterest, TikTok, X, LinkedIn, Meta: the click that led here
  ...['gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'gad_source', 'gad_campaignid', 'srsltid', '_ga', '_gl'],
  ...['msclkid', 'yclid', 'ysclid', '_openstat', 'epik', 'ttclid', 'twclid', 'li_fat_id', 'fbclid', 'igshid', 'igsh'],
  // mail and marketing: Mailchimp, Marketo, HubSpot, Vero, Omeda, Adobe, Webtrekk, AT Internet
  ...[
    'mc_cid',
    'mc_eid',
    'mkt_tok',
    '_hsenc',
    '_hsmi',
    '__hstc',
    '__hssc',
    '__hsfp',
    'hsctatracking',
    'vero_id',
    'vero_conv',
  ],
  ...[
    'oly_anon_id',
    'oly_enc_id',
    'ef_id',
    's_kwcid',
    's_cid',
    'cmpid',
    'wt_mc',
    'wt_zmc',
    'xtor',
    'xts',
    '_branch_match_id',
  ],
  // publishers: The New York Times, The Guardian, Condé Nast, Yahoo and TechCrunch, Wikipedia, Alibaba, WeChat
  ...[
    'smid',
    'smtyp',
    'cmp',
    'mbid',
    'guccounter',
    'guce_referrer',
    'guce_referrer_sig',
    'wprov',
    'spm',
    'isappinstalled',
  ],
  // the AMP viewer
  ...['amp_js_v', 'amp_gsa', 'usqp'],
]);

const trackingPrefixes = ['utm_', 'mtm_', 'pk_', 'piwik_', 'matomo_', 'at_medium', 'at_campaign', 'at_custom'];

/** Says whether a query parameter only tracks the reader. */
export function isTrackingParameter(name: string): boolean {
  const lower = name.toLowerCase();
  return trackingNames.has(lower) || trackingPrefixes.some((prefix) => lower.startsWith(prefix));
}
