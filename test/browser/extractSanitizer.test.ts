import type { Page } from '@playwright/test';
import { expect, test } from '#fixtures/layers.ts';
import { type Sanitised, sanitiseAll } from '#fixtures/xss/sanitised.ts';

/** Ways to get a script, a request, a style or a foreign name past a sanitiser. */
const vectors: readonly string[] = [
  '<script>boom()</script>',
  '<SCRIPT SRC=https://evil.example/x.js></SCRIPT>',
  '<scr<script>ipt>boom()</scr</script>ipt>',
  '<script/x>boom()</script>',
  '<script>boom()',
  '<script type="application/ld+json">{"a":"</p><img src=x onerror=boom()>"}</script>',
  '<<script>boom()//<</script>',
  '<img src=x onerror=boom()>',
  '<img src=x onerror="boom()"/>',
  '<img src="x`"onerror=boom()>',
  '<img/src="x"/onerror=boom()>',
  '<img src=x\nonerror=boom()>',
  '<img src=x OnErRoR=boom()>',
  '<img """><script>boom()</script>">',
  '<img src=javascript:boom()>',
  '<img src="data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9ImJvb20oKSI+PC9zdmc+">',
  '<img src="data:text/html,<script>boom()</script>">',
  '<img srcset="https://evil.example/a.png 2x" src=https://ok.example/a.png>',
  '<img dynsrc="javascript:boom()"><img lowsrc="javascript:boom()">',
  '<image src=x onerror=boom()>',
  '<a href="javascript:boom()">x</a>',
  '<a href="JaVaScRiPt:boom()">x</a>',
  '<a href=" javascript:boom()">x</a>',
  '<a href="java\tscript:boom()">x</a>',
  '<a href="java\nscript:boom()">x</a>',
  '<a href="&#106;avascript:boom()">x</a>',
  '<a href="&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74:boom()">x</a>',
  '<a href="javascript&colon;boom()">x</a>',
  '<a href="\u0001javascript:boom()">x</a>',
  '<a href="vbscript:boom()">x</a>',
  '<a href="data:text/html,<script>boom()</script>">x</a>',
  '<a href="blob:https://ok.example/1">x</a>',
  '<a href="file:///etc/passwd">x</a>',
  '<a href="vigie://clip?url=x">x</a>',
  '<a href="//evil.example">x</a>',
  '<a href="https://ok.example" target=_top onclick=boom() ping=https://evil.example>x</a>',
  '<area href="javascript:boom()"><map name=m><area href=javascript:boom()></map>',
  '<svg onload=boom()></svg>',
  '<svg><script>boom()</script></svg>',
  '<svg><script href="data:,boom()"/></svg>',
  '<svg><a xlink:href="javascript:boom()"><text>x</text></a></svg>',
  '<svg><animate onbegin=boom() attributeName=x dur=1s>',
  '<svg><set attributeName=href to=javascript:boom()></svg>',
  '<svg><use href="data:image/svg+xml,<svg id=x onload=boom()>#x"/></svg>',
  '<svg><foreignObject><img src=x onerror=boom()></foreignObject></svg>',
  '<svg><style><img src=x onerror=boom()></style></svg>',
  '<svg></p><style><a id="</style><img src=1 onerror=boom()>">',
  '<math><mi xlink:href="javascript:boom()">x</mi></math>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=boom()&gt;">',
  '<math><annotation-xml encoding="text/html"><img src=x onerror=boom()></annotation-xml></math>',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=boom()>',
  '<iframe src="javascript:boom()"></iframe>',
  '<iframe srcdoc="<script>parent.boom()</script>"></iframe>',
  '<object data="javascript:boom()"></object><embed src="javascript:boom()">',
  '<applet code=x></applet><param name=movie value=https://evil.example/x.swf>',
  '<video src=x onerror=boom()><source onerror=boom()></video><audio src=x onerror=boom()>',
  '<video poster=javascript:boom()></video><track src=https://evil.example>',
  '<body onload=boom()><p>x',
  '<html onmouseover=boom()><head><base href="https://evil.example/"></head>',
  '<meta http-equiv=refresh content="0;url=javascript:boom()">',
  '<meta http-equiv="Content-Security-Policy" content="script-src *">',
  '<link rel=stylesheet href=https://evil.example/x.css><link rel=import href=x>',
  '<style>@import "https://evil.example/x.css";</style>',
  '<style>p{background:url(https://evil.example)}</style><p>x',
  '<p style="background:url(https://evil.example)">x</p>',
  '<p style="width:expression(boom())">x</p>',
  '<table background="https://evil.example/x.png"><td background=javascript:boom()>x</table>',
  '<form action="javascript:boom()"><button formaction="javascript:boom()">x</button><input type=image src=x onerror=boom()></form>',
  '<input autofocus onfocus=boom()><select onfocus=boom() autofocus><option>x</select>',
  '<textarea><img src=x onerror=boom()></textarea><keygen autofocus onfocus=boom()>',
  '<details open ontoggle=boom()><summary>x</summary></details>',
  '<marquee onstart=boom()>x</marquee><blink>x</blink>',
  '<noscript><p title="</noscript><img src=x onerror=boom()>"></noscript>',
  '<noembed><img title="</noembed><img src onerror=boom()>"></noembed>',
  '<template><script>boom()</script><img src=x onerror=boom()></template>',
  '<div><template shadowrootmode=open><script>boom()</script></template></div>',
  '<xmp><img title="</xmp><img src=x onerror=boom()>"></xmp>',
  '<plaintext><img src=x onerror=boom()>',
  '<title><img title="</title><img src onerror=boom()>"></title>',
  '<!--><img src=x onerror=boom()>-->',
  '<!--<img src="--><img src=x onerror=boom()//">',
  '<![CDATA[<img src=x onerror=boom()>]]>',
  '<?xml version="1.0"?><?import namespace="t" implementation="#x"?>',
  '<x-widget onclick=boom() is=y>x</x-widget><p is=x-p>x</p>',
  '<p id=body name=cookie class=danger data-x=1 aria-label=x role=alert contenteditable tabindex=1 slot=s part=p>x</p>',
  '<a id=location href=https://ok.example name=top>x</a><img name=getElementById src=https://ok.example/x.png>',
  '<form id=f><input name=attributes><input name=parentNode><input name=removeChild></form>',
  '<code class="language-js danger">x</code><ol start="javascript:1"><li>x</ol>',
  '<td colspan=99999999><table><tr><td rowspan="-1" colspan="x">x</table>',
  '<dialog open onclose=boom()>x</dialog><portal src=x></portal><fencedframe></fencedframe>',
  '<p>\u0000<scr\u0000ipt>boom()</scr\u0000ipt><img src=x one\u0000rror=boom()>',
];

async function sanitise(page: Page, html: string): Promise<Sanitised> {
  const [sanitised] = await sanitiseAll(page, [html]);
  if (!sanitised) throw new Error('One piece gives one result.');
  return sanitised;
}

test('nothing that runs, loads, styles or names gets through the sanitiser', async ({ layers, machine }) => {
  const requests: string[] = [];
  layers.on('request', (request) => requests.push(request.url()));
  expect(vectors.length).toBeGreaterThanOrEqual(60);
  for (const vector of vectors) {
    await test.step(vector, async () => {
      for (const around of [vector, `<p>before ${vector} after</p>`, `<table><tr><td>${vector}</table>`]) {
        const { html, strays } = await sanitise(layers, around);
        expect(strays, html).toEqual([]);
        expect(html).not.toContain('evil.example/x');
      }
    });
  }
  expect(requests.filter((url) => url.includes('evil'))).toEqual([]);
  expect(machine.errors).toEqual([]);
});

const kept: readonly (readonly [dirty: string, clean: string])[] = [
  ['<h1>A</h1><p>b <strong>c</strong> <em>d</em></p>', '<h1>A</h1><p>b <strong>c</strong> <em>d</em></p>'],
  ['<p><b>x</b><i>y</i><del>z</del><ins>w</ins></p>', '<p><strong>x</strong><em>y</em><s>z</s><u>w</u></p>'],
  ['<div>one<div>two</div>three</div>', '<p>one</p><p>two</p><p>three</p>'],
  ['<section><p>a</p>loose <b>text</b></section>', '<p>a</p><p>loose <strong>text</strong></p>'],
  ['words only', 'words only'],
  ['one<br><br>two<p>three</p>', '<p>one</p><p>two</p><p>three</p>'],
  ['<p><font color=red>x</font><span>y</span></p>', '<p>xy</p>'],
  ['<ul><li><div>a</div><div>b</div></li></ul>', '<ul><li><p>a</p><p>b</p></li></ul>'],
  ['<pre><div>a</div><div>b</div></pre>', '<pre>a\nb\n</pre>'],
  ['<a href="https://x.example/a?b=1&amp;c">x</a>', '<a href="https://x.example/a?b=1&amp;c">x</a>'],
  ['<a href="mailto:a@b.example" title="t">x</a>', '<a href="mailto:a@b.example" title="t">x</a>'],
  ['<a href="/relative">x</a>', '<a>x</a>'],
  [
    '<table><tr><th rowspan="2">a</th><td colspan="3">b</td></tr></table>',
    '<table><tbody><tr><th rowspan="2">a</th><td colspan="3">b</td></tr></tbody></table>',
  ],
  [
    '<figure><img src="https://x.example/a.png" alt="b" width="3" height="4"><figcaption>c</figcaption></figure>',
    '<figure><img src="https://x.example/a.png" alt="b" width="3" height="4"><figcaption>c</figcaption></figure>',
  ],
  ['<pre><code class="language-ts">x &lt; y</code></pre>', '<pre><code class="language-ts">x &lt; y</code></pre>'],
  ['<dl><dt>a</dt><dd>b</dd></dl><hr>', '<dl><dt>a</dt><dd>b</dd></dl><hr>'],
  ['<mark>m</mark> 1<sup>st</sup> x<sub>i</sub>', '<mark>m</mark> 1<sup>st</sup> x<sub>i</sub>'],
  ['H<sub>2</sub>O, 10<sup>−6</sup> km<sup>2</sup>', 'H₂O, 10⁻⁶ km²'],
  ['as reported<sup>12</sup>', 'as reported[12]'],
  ['<pre><code class="hljs lang-c++">x</code></pre>', '<pre><code class="language-c++">x</code></pre>'],
  ['<ol start="3"><li>x</li></ol>', '<ol start="3"><li>x</li></ol>'],
  ['application&nbsp;de&nbsp;messagerie', 'application&nbsp;de&nbsp;messagerie'],
  ['', ''],
];

test('what the editor can hold stays, and boxes become paragraphs', async ({ layers }) => {
  for (const [dirty, clean] of kept) {
    await test.step(dirty, async () => {
      expect((await sanitise(layers, dirty)).html).toBe(clean);
    });
  }
});

test('a string that code puts into the page is sanitised, and scripts of others are not loaded', async ({ layers }) => {
  const result = await layers.evaluate(async () => {
    const box = document.createElement('div');
    document.body.append(box);
    box.innerHTML = '<p style="color:red" data-id="1" onclick="boom()">x<img src=x onerror="boom()"></p>';
    const refused = await new Promise<string>((resolve) => {
      try {
        const script = document.createElement('script');
        script.src = 'https://evil.example/x.js';
        resolve('loaded');
      } catch (error) {
        resolve(String(error));
      }
    });
    return { html: box.innerHTML, refused };
  });
  expect(result.html).toBe('<p data-id="1">x<img src="x"></p>');
  expect(result.refused).toContain('TypeError');
});
