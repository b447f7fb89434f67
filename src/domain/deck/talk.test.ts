import { expect, test } from 'vitest';
import type { DeckSlide, StoredDeck } from './deck.ts';
import { draftDeck, dropped, freezeChanges, noted, picked, refrozen, shifted, timed } from './edits.ts';
import { readStored } from './readStored.ts';
import { readiness } from './ready.ts';
import { DEFAULT_LOOK, looked, readLook } from './stageLook.ts';
import { acted, countdown, keptClock, newer, readTalk, startOf, type TalkAction } from './talk.ts';

const said = (text: string) => ({ zh: text, en: text });
const slide = (id: string, figure = '1'): DeckSlide => ({
  ...{ id, kicker: said(id), claim: said(id), figure, unit: said('x'), counts: null, chart: null, pair: null },
  ...{ source: said('s'), proof: said('p'), asOf: null, sample: false, notes: '' },
});
const HEAD = {
  ...{ community: '220113001003', name: said('n'), streetName: said('s'), week: '2026-07-10' },
  ...{ frozenAt: '2026-07-17T06:06:00.000Z', demo: true },
};
const many = Array.from({ length: 14 }, (_, i) => slide(`s${i}`));
const DRAFT = draftDeck(HEAD, many, 'zh-CN');
const ids = (s: StoredDeck) => s.deck.slides.map((x) => x.id).join(' ');

test('a draft has the first eight; slides are added up to twelve, moved, and taken out without losing their notes', () => {
  expect(ids(DRAFT)).toBe('s0 s1 s2 s3 s4 s5 s6 s7');
  const full = ['s8', 's9', 's10', 's11', 's12', 's13'].reduce(picked, DRAFT);
  expect([full.deck.slides.length, full.spare.map((s) => s.id)]).toEqual([12, ['s12', 's13']]);
  expect(ids(shifted(DRAFT, 's3', -1))).toBe('s0 s1 s3 s2 s4 s5 s6 s7');
  expect(ids(shifted(DRAFT, 's0', -1))).toBe(ids(DRAFT));
  const back = picked(dropped(noted(DRAFT, 's2', 'slow'), 's2'), 's2');
  expect([ids(back), back.deck.slides.at(-1)?.notes]).toEqual(['s0 s1 s3 s4 s5 s6 s7 s2', 'slow']);
  expect(timed(DRAFT, 240, [40, 20]).deck).toMatchObject({ limitSeconds: 240, warnings: [40, 20] });
  expect(timed(DRAFT, 240, [20, 40])).toBe(DRAFT);
});

test('freezing anew changes the numbers and keeps order and notes; what has no data any more goes, and is said before', () => {
  const mine = noted(shifted(DRAFT, 's3', -3), 's3', 'first');
  const fresh = [slide('s3', '7'), slide('new'), ...many.slice(0, 3)];
  const changes = freezeChanges(mine, fresh);
  expect(changes.map((c) => [c.before.id, c.after?.figure ?? null])).toEqual([
    ['s3', '7'],
    ...['s4', 's5', 's6', 's7'].map((id) => [id, null]),
  ]);
  const next = refrozen(mine, { ...HEAD, frozenAt: '2026-07-18T00:00:00.000Z' }, fresh);
  expect(ids(next)).toBe('s3 s0 s1 s2');
  expect(next.deck.slides[0]).toMatchObject({ figure: '7', notes: 'first' });
  expect([next.deck.frozenAt, next.spare.map((s) => s.id)]).toEqual(['2026-07-18T00:00:00.000Z', ['new']]);
});

test('a stored talk is read whole or not at all', () => {
  const blob = new Blob(['x'], { type: 'image/png' });
  const picture = { path: 'media/a.png', blob, caption: said('c'), day: null };
  const chart = {
    ...{ kind: 'bars' as const, points: [said('a')], series: [{ name: said('o'), own: true, values: [null] }] },
    ...{ unit: said('%'), decimals: 1, title: said('t') },
  };
  const whole = draftDeck(HEAD, [{ ...slide('p'), chart, pair: { before: picture, after: { ...picture, blob: null } } }], 'en');
  expect(readStored(whole)).toBe(whole);
  const broken: unknown[] = [
    null,
    { ...whole, language: 'fr' },
    { ...whole, deck: { ...whole.deck, frozenAt: 'yesterday' } },
    { ...whole, deck: { ...whole.deck, slides: many } },
    { ...whole, deck: { ...whole.deck, slides: [{ ...slide('x'), figure: 3 }] } },
    {
      ...whole,
      deck: { ...whole.deck, slides: [{ ...slide('x'), chart: { ...chart, series: [{ ...chart.series[0], values: [] }] } }] },
    },
  ];
  expect(broken.map(readStored)).toEqual(broken.map(() => null));
});

test('keys move the talk; the newer of two states counts in both windows, whoever is asked', () => {
  const run = (...actions: TalkAction[]) => actions.reduce((s, a, i) => acted(s, a, 3, 1000 + i, 'hall'), startOf(1, 'hall'));
  expect(run({ do: 'next' }, { do: 'next' }, { do: 'next' })).toMatchObject({ slide: 3, startedAt: 1000, turn: 3 });
  expect(run({ do: 'back' })).toMatchObject({ slide: 1, startedAt: null });
  expect(run({ do: 'next' }, { do: 'blank' }, { do: 'next' })).toMatchObject({ slide: 2, blank: false });
  expect(run({ do: 'go', slide: 9 }, { do: 'source' }, { do: 'reset' })).toMatchObject({ slide: 1, source: false });
  const [hall, speaker] = [run({ do: 'next' }), acted(startOf(1, 'z'), { do: 'last' }, 3, 0, 'z')];
  expect([newer(hall, speaker), newer(speaker, hall)]).toEqual([speaker, speaker]);
  expect(newer(startOf(1, 'zz'), hall)).toBe(hall);
  expect([readTalk(hall), readTalk({ ...hall, slide: 0 }), readTalk('x')]).toEqual([hall, null, null]);
});

test('the clock warns twice, counts over, and a clock that was set back is no time gone', () => {
  const timing = { limitSeconds: 300, warnings: [60, 30] as const };
  const at = (s: number) => countdown(timing, 0, s * 1000);
  expect(countdown(timing, null, 5)).toEqual({ phase: 'waiting', left: 300 });
  expect([0, 239, 240, 269, 270, 299, 300, 312].map((s) => at(s).phase)).toEqual([
    'running',
    'running',
    'first',
    'first',
    'second',
    'second',
    'over',
    'over',
  ]);
  expect([at(-50).left, at(312).left]).toEqual([300, -12]);
  const kept = { ...startOf(2, 'a'), startedAt: 1000 };
  expect([
    keptClock(kept, 300, 61_000),
    keptClock(kept, 300, 4_000_000),
    keptClock(kept, 300, 0),
    keptClock(null, 300, 0),
  ]).toEqual([1000, null, null, null]);
});

test('the look goes by steps that end, comes back from storage, and damaged it is the default', () => {
  const steps = (action: Parameters<typeof looked>[1], n: number) =>
    Array.from({ length: n }).reduce<typeof DEFAULT_LOOK>((l) => looked(l, action), DEFAULT_LOOK);
  expect([steps('larger', 9).step, steps('smaller', 9).step, steps('contrast', 3).contrast, steps('lower', 9).offset]).toEqual([
    3, 0, 0, 0,
  ]);
  const mine = steps('theme', 1);
  expect(readLook(JSON.stringify(mine))).toEqual(mine);
  expect([null, '{', '{"step":7,"offset":-1}'].map(readLook)).toEqual([DEFAULT_LOOK, DEFAULT_LOOK, DEFAULT_LOOK]);
});

test('ready stands only when everything is here; on plain http it is said that a reload would fail', () => {
  const here = { content: true, pictures: { of: 2, here: 2 }, fonts: true, storage: true, shell: 'kept' as const };
  expect(readiness(here).verdict).toBe('ready');
  const others = [
    { ...here, shell: 'plainHttp' as const },
    { ...here, shell: 'notKept' as const },
    { ...here, pictures: { of: 2, here: 1 } },
    { ...here, storage: false },
    { ...here, content: false },
    { ...here, fonts: null },
    { ...here, shell: 'checking' as const },
  ];
  expect(others.map((f) => readiness(f).verdict)).toEqual([
    'holds',
    'holds',
    'notReady',
    'notReady',
    'notReady',
    'checking',
    'checking',
  ]);
  expect(readiness({ ...here, pictures: { of: 0, here: 0 } }).items.map((i) => i.id)).not.toContain('pictures');
});
