import { type DeckSlide, MOST_SLIDES, type Said, type SlideChart, type SlidePicture, type StoredDeck } from './deck.ts';
import { isTiming } from './edits.ts';

type Loose = Readonly<Record<string, unknown>>;
const loose = (v: unknown): Loose | null => (typeof v === 'object' && v !== null ? (v as Loose) : null);
const isText = (v: unknown): v is string => typeof v === 'string';
const isNumber = (v: unknown): v is number => typeof v === 'number' && Number.isFinite(v);
const isSaid = (v: unknown): v is Said => isText(loose(v)?.zh) && isText(loose(v)?.en);
const isAll = (v: unknown, is: (one: unknown) => boolean): boolean => Array.isArray(v) && v.every(is);

const isPicture = (v: unknown): v is SlidePicture => {
  const p = loose(v);
  return p !== null && isText(p.path) && isSaid(p.caption) && (p.blob === null || p.blob instanceof Blob);
};

const isChart = (v: unknown): v is SlideChart => {
  const c = loose(v);
  if (c === null || !['bars', 'line', 'steps'].includes(String(c.kind)) || !isSaid(c.unit) || !isSaid(c.title)) return false;
  if (!isNumber(c.decimals) || !isAll(c.points, isSaid)) return false;
  const length = (c.points as unknown[]).length;
  return isAll(c.series, (one) => {
    const s = loose(one);
    const values = s?.values;
    return isSaid(s?.name) && Array.isArray(values) && values.length === length && values.every((x) => x === null || isNumber(x));
  });
};

const isCounts = (v: unknown): boolean => isNumber(loose(v)?.numerator) && isNumber(loose(v)?.denominator);

const isSlide = (v: unknown): v is DeckSlide => {
  const s = loose(v);
  if (s === null || !isText(s.id) || !isText(s.notes) || typeof s.sample !== 'boolean') return false;
  if (![s.kicker, s.claim, s.unit, s.source, s.proof].every(isSaid)) return false;
  if (!(s.figure === null || isText(s.figure)) || !(s.asOf === null || isText(s.asOf))) return false;
  const pair = loose(s.pair);
  return (
    (s.counts === null || isCounts(s.counts)) &&
    (s.chart === null || isChart(s.chart)) &&
    (s.pair === null || (isPicture(pair?.before) && isPicture(pair?.after)))
  );
};

/** A stored talk as it was written; null where it is damaged or of another release: then nothing of it is shown. */
export function readStored(body: unknown): StoredDeck | null {
  const stored = loose(body);
  const deck = loose(stored?.deck);
  if (stored === null || deck === null) return null;
  const { slides, warnings } = deck;
  const texts = [deck.community, deck.week, deck.frozenAt].every(isText) && !Number.isNaN(Date.parse(String(deck.frozenAt)));
  const fits =
    texts &&
    isSaid(deck.name) &&
    isSaid(deck.streetName) &&
    typeof deck.demo === 'boolean' &&
    isAll(slides, isSlide) &&
    (slides as unknown[]).length <= MOST_SLIDES &&
    isAll(stored.spare, isSlide) &&
    Array.isArray(warnings) &&
    isTiming(Number(deck.limitSeconds), warnings as unknown as [number, number]) &&
    (stored.language === 'zh-CN' || stored.language === 'en');
  return fits ? (body as StoredDeck) : null;
}
