import type { Amount } from '#domain/claim.ts';
import type { EventType } from '#domain/eventType.ts';
import { countedFigure, heldBefore, heldFigure } from './countedFigures.ts';
import { withFurther } from './figureCoordination.ts';
import { figureDate, pastDate } from './figureDate.ts';
import { companyFigures, productFigures } from './figureKinds.ts';
import { type FoundFigure, figuresIn } from './figurePattern.ts';
import { subjectOf } from './figureSubject.ts';
import { boundBefore, isScope, scopeOf } from './figureWording.ts';
import { type FoundAmount, findAmounts } from './findAmounts.ts';
import { type FoundDate, findDates } from './findDates.ts';
import { heldThings } from './heldThings.ts';
import { type MaskedSentence, maskSentence, unmasked } from './maskedSentence.ts';
import { meantName, type NamesAround, previousCompany, previousProduct } from './meantName.ts';
import { marks } from './nameMarks.ts';
import { firstFrom, overlap, type Passage } from './passage.ts';
import type { PlacedName } from './placedName.ts';
import type { FactArticle, SuggestedEvent } from './suggestEvents.ts';
import type { SuggestedMetric } from './suggestMetrics.ts';

/** An article, and what was suggested of it before its figures are read. */
export interface FigureArticle extends FactArticle {
  readonly events: readonly SuggestedEvent[];
}

/** Events whose amounts are figures of a company as well. */
const reporting: ReadonlySet<EventType> = new Set([
  'financial_results',
  'valuation_rating',
  'pricing_change',
  'product_launch',
  'strategy_statement',
]);
const expected =
  /(?<![\p{L}])(?:expects?|expected|forecasts?|would|could|may|might|aims?|targets?|hopes?|plans? to|predicts?|prévoit|vise|pourrait|devrait|espère|table sur|erwartet|soll(?:te)?|könnte|peilt|rechnet)(?![\p{L}])|预计|预期|预测|有望|或将|目标/iu;
const negated =
  /(?<![\p{L}])(?:not|never|no|ne|nicht|kein(?:e[nrm]?)?)(?![\p{L}])[^.,;]{0,20}$|n't [^.,;]{0,20}$|(?:没有|未|并非)[^，。]{0,6}$/iu;
/** People who come or go are no staff. */
const comingOrGoing =
  /(?<![\p{L}])(?:lay(?:ing)? off|laid off|layoffs?|cut(?:s|ting)?|fire[ds]?|hir(?:e|es|ed|ing)|recrut\p{L}*|supprim\p{L}*|licenci\p{L}*|embauch\p{L}*|entl\p{L}+|abbau\p{L}*|streich\p{L}*|einstell\p{L}*|accept|transfer\p{L}*)(?![\p{L}])[^,;]{0,30}$|(?:裁员|裁减|招聘|裁撤)[^，]{0,8}$/iu;
/** An amount beside these is given off the price. */
const rebate =
  /(?<![\p{L}])(?:discount|rebate|save|saving|credit|off|remise|réduction|rabatt|bid|pay|paid|usual|regular|down from|normally)(?![\p{L}])[^,;]{0,12}$|优惠|立减/iu;
/** What drives a product is not the product. */
const engine = /^[VWI]\d{1,2}$|engine|motor$/iu;
/** How much more doubtful a figure is by whose it may be. */
const doubts = { unheld: 0.3, meant: 0.08, company: 0.16, product: 0.12, shares: 0.16 } as const;

/** Whose a figure is, and how doubtful that is. */
interface Owner {
  readonly name: PlacedName;
  readonly doubt: number;
  /** "Its employees". */
  readonly isPossessive?: boolean;
}

/** Reads the figures of one sentence. */
export class FigureReading {
  readonly #article: FigureArticle;
  readonly #around: NamesAround;
  readonly #sentence: Passage;
  readonly #names: readonly PlacedName[];
  readonly #masked: MaskedSentence;
  readonly #amounts: readonly FoundAmount[];
  /** Those of the amounts that only a verb of having makes figures. */
  readonly #held: readonly FoundAmount[];
  #dates: readonly FoundDate[] | undefined;

  constructor(article: FigureArticle, sentence: Passage, around: NamesAround) {
    const { text, language } = article;
    const { names } = around;
    this.#article = article;
    this.#around = around;
    this.#sentence = sentence;
    this.#names = names.slice(firstFrom(names, sentence.start), firstFrom(names, sentence.end));
    const words = text.slice(sentence.start, sentence.end);
    const found = findAmounts(words);
    this.#held = heldThings(words, language, found).map((thing) => shifted(thing, sentence.start));
    this.#amounts = [...found.map((amount) => shifted(amount, sentence.start)), ...this.#held]
      .flatMap((amount) => this.#besideNames(amount) ?? [])
      .sort((a, b) => a.start - b.start);
    const marked = this.#amounts.map(({ start, end, amount }) => ({ start, end, mark: markOf(amount) }));
    this.#masked = maskSentence(text, sentence, this.#names, language, marked);
  }

  read(): SuggestedMetric[] {
    if (this.#amounts.length === 0) return [];
    const { text } = this.#masked;
    const figures = withFurther(text, [...figuresIn(text, this.#article.language), ...this.#counted()]);
    return figures.flatMap((figure) => {
      const amount = this.#amounts.find(({ start }) => start === this.#masked.offsets[figure.at]);
      return (amount && this.#metric(figure, amount)) ?? [];
    });
  }

  /** An amount that a name lies in ends before it: "6 million Sentra vehicles". None where it begins in a name. */
  #besideNames(found: FoundAmount): FoundAmount | undefined {
    const name = this.#names.find((name) => overlap(name, found));
    if (!name) return found;
    return name.start > found.start + 1 ? { ...found, end: name.start - 1 } : undefined;
  }

  #counted(): FoundFigure[] {
    return this.#amounts.flatMap((found) => {
      const isHeld = this.#held.some(({ start }) => start === found.start);
      const figure = isHeld ? heldFigure(this.#article.text, found) : countedFigure(this.#article.text, found);
      const at = this.#masked.offsets.indexOf(found.start);
      if (!figure || at < 0) return [];
      const tail =
        /^(?: (?:actifs?|actives?|aktive[nr]?|active|quotidiens?|mensuels?|par (?:mois|jour)|(?:per|a) (?:month|day)|pro Monat|daily|monthly)){1,3}/u.exec(
          this.#masked.text.slice(at + 1),
        );
      const place = { at, start: at, end: at + 1 + (tail?.[0].length ?? 0) };
      return [{ ...figure, ...place, ...(!isHeld && { isCounted: true }) }];
    });
  }

  #metric(figure: FoundFigure, found: FoundAmount): SuggestedMetric | undefined {
    const { text } = this.#article;
    const before = this.#masked.text.slice(0, figure.start);
    if (figure.name === 'price' && rebate.test(this.#masked.text.slice(0, figure.at))) return undefined;
    const owner = this.#owner(figure);
    if (!owner) return undefined;
    // "A third of WeWork's 12,000 employees" says how many there are, "revenue" is never the price of a deal.
    const isPlain = owner.isPossessive || (figure.word && (companyFigures.has(figure.name) || figure.name === 'bond'));
    if (!isPlain && (this.#isOfEvent(found) || (figure.name === 'employees' && comingOrGoing.test(before))))
      return undefined;
    const trigger = unmasked(this.#masked, figure.start, figure.end);
    const rivals = this.#amounts.filter((other) => other !== found);
    const dates = this.#datesIn();
    const asOf = figureDate(
      text,
      found,
      dates.filter((date) => !isScope(text, date)),
      rivals,
    );
    const places = this.#names.filter(({ kind }) => kind === 'place');
    const scope = scopeOf(text, this.#sentence, found, dates, places);
    const bound = boundBefore(text, found.start);
    const confidence =
      figure.weight -
      owner.doubt -
      (negated.test(before) ? 0.3 : 0) -
      (expected.test(this.#masked.text.slice(Math.max(0, figure.start - 60), figure.end)) ? 0.15 : 0) -
      (/\?"?$/u.test(this.#masked.text.trimEnd()) ? 0.15 : 0);
    return {
      entity: owner.name,
      name: figure.name ?? this.#nameOf(figure, found),
      amount: found.amount,
      ...(bound && { bound }),
      ...(asOf && { asOf }),
      ...(scope !== undefined && { scope }),
      passage: this.#sentence,
      trigger,
      confidence: Math.max(0.05, confidence),
    };
  }

  #datesIn(): readonly FoundDate[] {
    const { text, publishedDay } = this.#article;
    const { start, end } = this.#sentence;
    this.#dates ??= findDates(text.slice(start, end), publishedDay).map((found) =>
      pastDate(text, shifted(found, start), publishedDay),
    );
    return this.#dates;
  }

  /** Says whether an amount is the price of a deal, the size of a round, a fine: part of an event and no figure. */
  #isOfEvent({ amount }: FoundAmount): boolean {
    return this.#article.events.some(
      (event) =>
        !reporting.has(event.type) &&
        event.amount?.value === amount.value &&
        [event.passage, ...event.morePassages].some((passage) => overlap(passage, this.#sentence)),
    );
  }

  #owner(figure: FoundFigure): Owner | undefined {
    const masked = this.#masked;
    const isCompanys = companyFigures.has(figure.name);
    const isProducts = productFigures.has(figure.name);
    const isSubject = (at: number) => {
      const name = masked.names.get(at);
      const kind = name?.kind;
      if (name && isProducts && engine.test(name.name)) return false;
      return kind === undefined || kind === 'company' || (kind === 'product' && !isCompanys);
    };
    const found = subjectOf(masked, figure, isSubject);
    if (!found) return this.#meantOutside(figure);
    const named = masked.names.get(found.at);
    const name =
      named ?? meantName(this.#around, masked, found.at, isCompanys ? ['company'] : ['company', 'product'])?.name;
    if (!name) return undefined;
    const isHeld =
      found.stands !== 'before' ||
      !figure.isCounted ||
      heldBefore(masked.text.slice(found.at + 1, figure.start), figure.name);
    return {
      name,
      isPossessive: found.stands === 'possessive',
      doubt: found.doubt + (named ? 0 : doubts.meant) + (isHeld ? 0 : doubts.unheld),
    };
  }

  /** Whose it is where the sentence only refers to what was named before. */
  #meantOutside(figure: FoundFigure): Owner | undefined {
    if (productFigures.has(figure.name)) {
      const product = previousProduct(this.#around);
      if (product) return { name: product, doubt: doubts.product };
    }
    const { mainProduct } = this.#around;
    const isBare = !this.#names.some(({ kind }) => kind === 'company' || kind === 'product');
    if (figure.name === 'price' && mainProduct && isBare) return { name: mainProduct, doubt: doubts.product };
    const company = previousCompany(this.#around);
    if (company) {
      const isHeld = !figure.isCounted || heldBefore(this.#masked.text.slice(0, figure.start), figure.name);
      return { name: company, doubt: doubts.company + (isHeld ? 0 : doubts.unheld) };
    }
    const { main } = this.#around;
    return main && figure.name?.startsWith('share_price') ? { name: main, doubt: doubts.shares } : undefined;
  }

  /** The words of the text that name a figure: its word, or what is counted. */
  #nameOf({ word }: FoundFigure, found: FoundAmount): string {
    const { start, end } = word ? unmasked(this.#masked, word.start, word.end) : found;
    const words = this.#article.text.slice(start, end).replace(/^[\d\s.,'’\u00A0\u202F]+/u, '');
    return words.replace(/\s+/gu, ' ').trim() || (found.amount.unit ?? 'amount');
  }
}

function shifted<Found extends Passage>(found: Found, by: number): Found {
  return { ...found, start: found.start + by, end: found.end + by };
}

function markOf({ currency, unit }: Amount): string {
  if (currency !== undefined) return marks.money;
  return unit === '%' ? marks.percent : marks.count;
}
