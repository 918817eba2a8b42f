import { cleanByline } from '#extract/metadata/byline.ts';
import { tidyLine } from '#extract/tidyText.ts';

/** Who sent a mail, as far as it matters for a note. */
export interface Sender {
  /** A person's name. */
  readonly author?: string;
  /** The name of the house that sent it. */
  readonly siteName?: string;
  /** The host name by which the house is known. */
  readonly sourceDomain?: string;
}

interface From {
  readonly name: string;
  readonly address: string;
  /** The name of the list that it came through, such as `lefil.substack.com`. Source: RFC 2919. */
  readonly listId?: string;
  /** Whether it was sent to many. */
  readonly isNewsletter: boolean;
}

/** Houses where anybody has a mailbox: their name says nothing about a source. */
const mailboxHosts = new Set(
  (
    'gmail.com googlemail.com outlook.com hotmail.com hotmail.fr live.com msn.com yahoo.com yahoo.fr yahoo.co.uk icloud.com me.com mac.com ' +
    'aol.com gmx.de gmx.net gmx.com web.de t-online.de orange.fr wanadoo.fr free.fr laposte.net sfr.fr proton.me protonmail.com ' +
    'qq.com foxmail.com 163.com 126.com sina.com sina.cn aliyun.com 139.com mail.ru yandex.ru'
  ).split(' '),
);
/** What houses put before their name for the machine that sends. */
const machine =
  /^(?:e|em|m|t|go|hi|get|hello|e?mail|mailer|mailing|mails|news|newsletters?|nl|infos?|edm|send|sender|bounces?|mkt|marketing|comms?|notifications?|reply|alerts?|updates?|lists?|post)\d*$/;
const publicSuffix = /^(?:com?|org|net|gov|gouv|ac|edu|or|ne|go)\.[a-z]{2}$/;
/** Mailboxes that are no person's. */
const role =
  /^(?:no-?reply|do-?not-?reply|news|newsletters?|info|infos|contact|hello|hi|bonjour|press|presse|media|support|team|editor|editors|redaction|alerts?|updates?|notifications?|digest|service|marketing|sales|mail|mailer|admin)\b/i;
/** "Camille Aubry from Le Fil", "Jane Doe at Acme". */
const personOfHouse = /^(.{3,60}?)\s+(?:from|at|chez|@)\s+(.{2,100})$/iu;

/** Tells the person and the house behind a sender. What a mail to many is sent as is the house's name; that of one mailbox is a person's. */
export function senderOf(from: From): Sender {
  const name = tidyLine(from.name).replace(/^["']|["']$/g, '');
  const sourceDomain = houseDomain(from);
  const [, person, house] = personOfHouse.exec(name) ?? [];
  const isRole = role.test(from.address);
  const isHouse = from.isNewsletter || isRole;
  const siteName = house ?? (isHouse ? name : undefined);
  const author = cleanByline(person ?? (isHouse ? '' : name), sourceDomain ? [sourceDomain] : []);
  return {
    ...(author && { author }),
    ...(siteName && sourceDomain && { siteName }),
    ...(sourceDomain && { sourceDomain }),
  };
}

/** The domain of a house, without the machine that sends for it; of a list on a shared host, the list's own. */
function houseDomain({ address, listId }: From): string | undefined {
  const domain = /@([\w-]+(?:\.[\w-]+)+)\s*$/.exec(address)?.[1]?.toLowerCase();
  if (!domain || mailboxHosts.has(domain)) return undefined;
  const list = /<([\w-]+(?:\.[\w-]+)+)>\s*$|^\s*([\w-]+(?:\.[\w-]+)+)\s*$/
    .exec(listId ?? '')
    ?.slice(1)
    .find(Boolean)
    ?.toLowerCase();
  if (list?.endsWith(`.${domain}`)) return withoutMachine(list);
  return withoutMachine(domain);
}

function withoutMachine(domain: string): string {
  const [first = '', ...rest] = domain.split('.');
  const house = rest.join('.');
  const isHouse = rest.length >= 2 && !publicSuffix.test(house);
  return isHouse && (machine.test(first) || first === 'www') ? withoutMachine(house) : domain;
}
