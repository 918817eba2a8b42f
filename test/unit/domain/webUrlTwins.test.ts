import { expect, test } from '@playwright/test';
import { canonicalUrl } from '#domain/webUrl.ts';

/** Addresses as they are shared, each with that of the same page as it stands on the site. */
const twins: Readonly<Record<string, readonly (readonly [shared: string, page: string])[]>> = {
  'AMP caches and viewers': [
    ['https://www.google.com/amp/s/www.lemonde.fr/eco/alibaba_1.html', 'https://www.lemonde.fr/eco/alibaba_1.html'],
    ['https://www.google.co.uk/amp/s/amp.ft.com/content/2013-08-02', 'https://www.ft.com/content/2013-08-02'],
    ['https://google.fr/amp/www.a.fr/x-1', 'https://a.fr/x-1'],
    ['https://www-a-fr.cdn.ampproject.org/c/s/www.a.fr/x-1?usqp=mq331AQ', 'https://a.fr/x-1'],
    ['https://www-a-fr.cdn.ampproject.org/v/s/www.a.fr/x-1/amp/?amp_js_v=0.1#referrer=x', 'https://a.fr/x-1'],
    ['https://www-a-fr.bing-amp.com/c/s/www.a.fr/amp/x-1', 'https://a.fr/x-1'],
  ],
  'AMP on the site': [
    ['https://www.bbc.co.uk/news/amp/business-23540000', 'https://www.bbc.co.uk/news/business-23540000'],
    ['https://mobile.reuters.com/article/amp/idUSBRE97104X', 'https://www.reuters.com/article/idUSBRE97104X'],
    ['https://a.fr/2013/08/02/alibaba-bans-wechat/amp/', 'https://a.fr/2013/08/02/alibaba-bans-wechat'],
    ['https://a.fr/amphtml/news/2013-08', 'https://a.fr/news/2013-08'],
    ['https://a.fr/x-1.amp', 'https://a.fr/x-1'],
    ['https://a.fr/x-1/?outputType=amp-type', 'https://a.fr/x-1'],
    ['https://a.fr/x-1?_amp=true', 'https://a.fr/x-1'],
    ['https://m.timesofindia.com/biz/amp_articleshow/21.cms', 'https://timesofindia.com/biz/articleshow/21.cms'],
  ],
  'for phones': [
    ['https://fr.m.wikipedia.org/wiki/Alibaba', 'https://fr.wikipedia.org/wiki/Alibaba'],
    ['http://wap.sina.cn/a/1.html', 'https://sina.cn/a/1.html'],
    ['https://3g.163.com/news/article/ABC.html', 'https://www.163.com/news/article/ABC.html'],
    ['https://mobile.twitter.com/a/status/1', 'https://x.com/a/status/1'],
    ['https://m.facebook.com/story.php?story_fbid=1&id=2', 'https://www.facebook.com/story.php?id=2&story_fbid=1'],
  ],
  'for the printer': [
    ['https://a.fr/x-1?print=1', 'https://a.fr/x-1'],
    ['https://a.fr/x?id=1&view=print', 'https://a.fr/x?id=1'],
    ['https://a.fr/2013/08/alibaba-1/print/', 'https://a.fr/2013/08/alibaba-1'],
    ['https://a.fr/print/2013/08/alibaba-1', 'https://a.fr/2013/08/alibaba-1'],
    ['https://www.nytimes.com/2013/08/02/x.html?pagewanted=print', 'https://www.nytimes.com/2013/08/02/x.html'],
  ],
  'where the reader came from': [
    ['https://a.fr/x?id=1&amp;utm_source=y&amp;p=2', 'https://a.fr/x?id=1&p=2'],
    ['https://www.nytimes.com/x.html?campaign_id=9&emc=edit&nl=n&te=1', 'https://nytimes.com/x.html'],
    ['https://www.youtube.com/watch?v=abc&feature=share&t=12s', 'https://youtube.com/watch?v=abc'],
    [
      'https://mp.weixin.qq.com/s?__biz=MzA&mid=1&idx=2&sn=f0&chksm=8a&scene=21&from=timeline#wechat_redirect',
      'https://mp.weixin.qq.com/s?__biz=MzA&idx=2&mid=1&sn=f0',
    ],
    ['https://www.bilibili.com/video/BV1?spm_id_from=333&vd_source=e', 'https://bilibili.com/video/BV1'],
    ['https://eu.substack.com/p/x?r=1a2b&showWelcome=true', 'https://eu.substack.com/p/x'],
    ['https://a.fr/x;jsessionid=0A1B?PHPSESSID=9', 'https://a.fr/x'],
    ['https://a.fr/x-1/#:~:text=Alibaba', 'https://a.fr/x-1'],
    ['https://a.fr/#/x:~:text=Alibaba', 'https://a.fr/#/x'],
    ['https://a.fr/#/', 'https://a.fr/'],
  ],
  'other spellings': [
    ['https://a.fr/%7Ealibaba/%41', 'https://a.fr/~alibaba/A'],
    ['https://a.fr/x/index.shtml', 'https://a.fr/x'],
    ['https://a.fr/x/Default.aspx?id=1', 'https://a.fr/x?id=1'],
    ['https://m.www.a.fr/x', 'https://a.fr/x'],
  ],
};

for (const [what, pairs] of Object.entries(twins)) {
  test(`one page, one key: ${what}`, () => {
    for (const [shared, page] of pairs) {
      expect(canonicalUrl(shared), shared).toBe(canonicalUrl(page));
      expect(canonicalUrl(canonicalUrl(shared)), shared).toBe(canonicalUrl(shared));
    }
  });
}

test('what only looks like a twin or like tracking is another page', () => {
  for (const [one, other] of [
    // parameters that tell pages apart
    ['https://a.fr/?p=1', 'https://a.fr/?p=2'],
    ['https://a.fr/x?article=1', 'https://a.fr/x?article=2'],
    ['https://youtube.com/watch?v=a', 'https://youtube.com/watch?v=b'],
    ['https://facebook.com/story.php?story_fbid=1&id=2', 'https://facebook.com/story.php?story_fbid=3&id=2'],
    ['https://mp.weixin.qq.com/s?__biz=a&mid=1&idx=1&sn=f', 'https://mp.weixin.qq.com/s?__biz=a&mid=1&idx=2&sn=f'],
    ['https://a.fr/x?t=1', 'https://a.fr/x'],
    ['https://a.fr/x?s=1', 'https://a.fr/x'],
    ['https://a.fr/x?mod=2', 'https://a.fr/x'],
    ['https://a.fr/x?token=2', 'https://a.fr/x'],
    ['https://a.fr/x?print=floral', 'https://a.fr/x'],
    ['https://a.fr/x?view=list', 'https://a.fr/x'],
    ['https://a.fr/x?amp=200', 'https://a.fr/x'],
    ['https://a.fr/x?page=1', 'https://a.fr/x'],
    // `m`, `amp` and `print` as words
    ['https://m.blogspot.com/', 'https://blogspot.com/'],
    ['https://amp.com.au/x', 'https://com.au/x'],
    ['https://m.gouv.fr/x', 'https://gouv.fr/x'],
    ['https://amp.dev/x', 'https://dev/x'],
    ['https://mm.a.fr/x', 'https://a.fr/x'],
    ['https://a.fr/products/amp', 'https://a.fr/products'],
    ['https://a.fr/services/print', 'https://a.fr/services'],
    ['https://a.fr/print', 'https://a.fr/'],
    ['https://a.fr/amp', 'https://a.fr/'],
    ['https://a.fr/x.ampere', 'https://a.fr/xere'],
    ['https://google.com/amp/s/about', 'https://about/'],
    ['https://notgoogle.com/amp/s/a.fr/x', 'https://a.fr/x'],
    // routes
    ['https://a.fr/#!x', 'https://a.fr/#!y'],
    ['https://a.fr/#/x', 'https://a.fr/#/y'],
  ] as const) {
    expect(canonicalUrl(one), one).not.toBe(canonicalUrl(other));
  }
});
