import type { EventRole, EventType } from '#domain/eventType.ts';
import { type EventSlots, publicBody, regulator, type Slot } from './eventSlots.ts';
import type { EventTrigger } from './eventTrigger.ts';
import type { Passage } from './passage.ts';
import type { PlacedName } from './placedName.ts';
import type { ReadText } from './readText.ts';
import {
  agent,
  depending,
  fromWords,
  germanPassive,
  indirect,
  joined,
  ledBy,
  passiveBefore,
  postOf,
  quoted,
  speaking,
  toWords,
  whereWords,
  withWords,
} from './roleWords.ts';

/** A name with the role that its place in a sentence gives it. */
export interface RoleTaken {
  readonly name: PlacedName;
  readonly role: EventRole;
}

/** The farthest that a name may stand from the trigger, in UTF-16 units. */
const reach = 160;
/** "Bought" needs what was bought beside it. */
const objectReach = 70;
/** In events of other types an authority is who found out, not who acts. */
const dealsWithAuthorities: ReadonlySet<EventType> = new Set([
  'regulatory_action',
  'litigation',
  'contract_win',
  'partnership',
  'platform_restriction',
  'ip_patent',
  'executive_change',
  'strategy_statement',
]);

function isAuthority({ kind, name }: PlacedName): boolean {
  return kind === 'company' && (regulator.pattern.test(name) || publicBody.pattern.test(name));
}

/** Gives the names of a sentence their roles in an event whose trigger stands at a place in it. */
export function takeRoles(
  text: ReadText,
  sentence: Passage,
  trigger: Passage,
  names: readonly PlacedName[],
  slots: EventSlots,
  { isTurned, needsTwo, isDirect, isReplacing, type }: EventTrigger,
): RoleTaken[] {
  const ahead = needsTwo ? objectReach : reach;
  const near = names.filter(({ start, end }) => end > trigger.start - reach && start < trigger.end + ahead);
  const isInPassive =
    (passiveBefore.test(text.slice(Math.max(sentence.start, trigger.start - 30), trigger.start)) &&
      !/^[a-z]+ing\b/.test(text.slice(trigger.start, trigger.end))) ||
    (germanPassive.test(text.slice(sentence.start, trigger.end + 40)) &&
      near.some(({ start }) => start > sentence.start && agent.test(text.slice(sentence.start, start))));
  const isPassive = (isTurned === true) !== isInPassive;
  const taken = new Map<string, RoleTaken>();
  const take = (name: PlacedName, role: EventRole) => {
    if (!taken.has(name.key)) taken.set(name.key, { name, role });
  };
  const others = near.filter((name) => {
    if (!dealsWithAuthorities.has(type) && isAuthority(name)) return false;
    // Police investigate, but do not regulate.
    if (type === 'regulatory_action' && publicBody.pattern.test(name.name)) return false;
    const role = slots.named?.pattern.test(name.name) && name.kind === 'company' ? slots.named.role : undefined;
    if (role) take(name, role);
    return role === undefined;
  });
  const isSpeaker = (name: PlacedName) =>
    (text.original[name.start - 1] === '(' && text.original[name.end] === ')' && name.start - sentence.start < 30) ||
    speaking.test(text.slice(name.end, name.end + 24)) ||
    quoted.test(text.slice(Math.max(0, name.start - 24), name.start));
  const people = new Set(others.filter(({ kind }) => kind === 'person').map(({ start }) => start));
  const speakers = others.filter(isSpeaker);
  const actors = others.filter(
    (name) => !isSpeaker(name) && (type === 'executive_change' || !isOfPerson(text, name, people)),
  );
  const { where } = slots;
  for (const name of actors) {
    if (where && fits(where, name) && whereWords.test(text.slice(name.start - 12, name.start))) take(name, where.role);
  }
  const first = isPassive ? slots.object : slots.subject;
  const second = isPassive ? slots.subject : slots.object;
  const sided = actors.filter(({ key }) => !taken.has(key));
  const left = sided.filter(({ start }) => start < trigger.start);
  const right = sided.filter(({ start }) => start >= trigger.start);
  for (const name of right) {
    const lead = text.slice(Math.max(trigger.start, name.start - 40), name.start);
    const slot = ledBy.test(lead)
      ? (slots.backer ?? slots.subject)
      : agent.test(lead)
        ? slots.subject
        : withWords.test(lead)
          ? slots.partner
          : fromWords.test(lead)
            ? slots.source
            : toWords.test(lead)
              ? slots.receiver
              : undefined;
    if (slot && fits(slot, name)) take(name, slot.role);
  }
  if (isReplacing) takeReplaced(text, right, trigger, take);
  const standing = left.filter((name) => !isOblique(text, name, trigger));
  const row = standing.some((name) => first && fits(first, name)) ? standing : left;
  takeRow(text, [...row].reverse(), first, take);
  const objects = isDirect ? right.filter(({ start }) => !indirect.test(text.slice(trigger.end, start))) : right;
  takeRow(text, objects, second, take);
  // A product or place has one role wherever it stands; a sentence may begin with its object.
  for (const slot of [slots.object, slots.subject]) {
    if (!slot || [...taken.values()].some(({ role }) => role === slot.role)) continue;
    const isDistinct =
      slots.object === undefined ||
      !slots.subject.kinds.some((kind) => slots.object?.kinds.includes(kind)) ||
      slot.role === slots.object.role;
    if (isDirect && slot === slots.object) continue;
    const side = isDistinct || slot === slots.object ? actors : left;
    const candidate = side.find(
      (name) =>
        !taken.has(name.key) &&
        fits(slot, name) &&
        (isDistinct || trigger.start - name.end < objectReach) &&
        !(type === 'executive_change' && name.start > trigger.end && /[,;]/.test(text.slice(trigger.end, name.start))),
    );
    if (candidate && (isDistinct || taken.size === 0)) take(candidate, slot.role);
  }
  if (taken.size === 0) for (const name of speakers) if (fits(slots.subject, name)) take(name, slots.subject.role);
  return [...taken.values()];
}

/** "Tesla's chief Elon Musk": who acts is the person, not the company. */
function isOfPerson(text: ReadText, { kind, end }: PlacedName, people: ReadonlySet<number>): boolean {
  if (kind !== 'company') return false;
  const length = postOf.exec(text.slice(end, end + 40))?.[0].length;
  return length !== undefined && people.has(end + length);
}

/** "Replaced X as manager": who stands after the word is who was there before. */
function takeReplaced(
  text: ReadText,
  right: readonly PlacedName[],
  trigger: Passage,
  take: (name: PlacedName, role: EventRole) => void,
): void {
  const former = right.find(({ kind }) => kind === 'person');
  if (former && !/[,;]/.test(text.slice(trigger.end, former.start))) take(former, 'predecessor');
}

/** "The former owner of The Times", "Braun's Ithaca Holdings": a name that another word depends on seldom acts. */
function isOblique(text: ReadText, name: PlacedName, trigger: Passage): boolean {
  if (depending.test(text.slice(name.start - 16, name.start))) return true;
  return /^'s? (?!$)/.test(text.slice(name.end, name.end + 4)) && trigger.start - name.end > 4;
}

/** The nearest name that fits, and those that are listed with it. */
function takeRow(
  text: ReadText,
  byNearness: readonly PlacedName[],
  slot: Slot | undefined,
  take: (name: PlacedName, role: EventRole) => void,
): void {
  if (!slot) return;
  let previous: PlacedName | undefined;
  for (const name of byNearness) {
    if (previous) {
      const [one, other] = previous.start < name.start ? [previous, name] : [name, previous];
      if (!joined.test(text.slice(one.end, other.start))) return;
    }
    if (!fits(slot, name)) {
      if (previous) return;
      continue;
    }
    take(name, slot.role);
    previous = name;
  }
}

function fits(slot: Slot, name: PlacedName): boolean {
  return slot.kinds.includes(name.kind);
}
