import type { Alias, Entity } from '#domain/entity.ts';
import { automotive } from './automotive.ts';
import { commerce } from './commerce.ts';
import { energy } from './energy.ts';
import { finance } from './finance.ts';
import { technology } from './technology.ts';

/** An entity of the pack, as it is loaded. */
export type PackEntity = Pick<Entity, 'kind' | 'name' | 'aliases' | 'identifiers'> & { readonly ambiguous?: true };

/** Under which entities of the pack are known in the library. */
export const starterPackName = 'starter';

/** About 250 large companies of five trades and their best-known products, with their names in English, French and Chinese. */
export function starterPack(): PackEntity[] {
  return [technology, commerce, automotive, finance, energy].flatMap((table) =>
    table
      .split('\n')
      .filter((line) => line.trim() !== '')
      .flatMap(entitiesOf),
  );
}

function entitiesOf(line: string): PackEntity[] {
  const [name = '', chinese = '', aliases = '', ticker = '', domain = '', products = ''] = line
    .split('|')
    .map((part) => part.trim());
  const company: PackEntity = {
    kind: 'company',
    name,
    aliases: [...(chinese ? [{ text: chinese, language: 'zh' }] : []), ...listed(aliases).map(aliasOf)],
    identifiers: { ...(ticker && { ticker }), ...(domain && { domain }) },
  };
  return [company, ...listed(products).map(productOf)];
}

/** "zh:阿里" is a name in Chinese. */
function aliasOf(written: string): Alias {
  const [, language, text] = /^([a-z]{2}):(.+)$/u.exec(written) ?? [];
  return language && text ? { text, language } : { text: written };
}

/** "WeChat=微信=Weixin" has three names; a question mark says that the first is a common word too. */
function productOf(written: string): PackEntity {
  const [first = '', ...others] = written.split('=');
  const isAmbiguous = first.endsWith('?');
  return {
    kind: 'product',
    name: first.replace(/\?$/, ''),
    ...(isAmbiguous && { ambiguous: true }),
    aliases: others.map((text) => (/\p{Script=Han}/u.test(text) ? { text, language: 'zh' } : { text })),
    identifiers: {},
  };
}

function listed(text: string): string[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
}
