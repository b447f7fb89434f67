import {
  converter,
  differenceCiede2000,
  differenceEuclidean,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  wcagContrast,
} from 'culori';
import { expect, test } from 'vitest';
import { type LookName, printInk, tokens, wallAlarm } from './tokens.ts';

/**
 * Every palette as it is seen by people who lack one kind of cone (Machado, Oliveira & Fernandes 2009, full deficiency) and
 * by everybody else. Colours are told apart by CIEDE2000.
 */
const TOLD_APART = 15;

type Filter = ReturnType<typeof filterDeficiencyProt>;
interface Rgb {
  mode: 'rgb';
  r: number;
  g: number;
  b: number;
}
const rgb = converter('rgb');
const linear = converter('lrgb');
const ciede = differenceCiede2000();
const oklab = differenceEuclidean('oklab');
const held = (v: number) => Math.min(1, Math.max(0, v));

const plain = (hex: string): Rgb => {
  const colour = rgb(hex);
  if (colour === undefined) throw new Error(`no colour: ${hex}`);
  return colour;
};
/** The matrices are those of linear light; the library lays them on the encoded values, so it is handed the linear ones. */
const lacking = (filter: Filter) => (hex: string) => {
  const { r, g, b } = linear(plain(hex));
  const seen = filter<Rgb>({ mode: 'rgb', r, g, b });
  return rgb({ mode: 'lrgb', r: held(seen.r), g: held(seen.g), b: held(seen.b) });
};
const EYES = [plain, lacking(filterDeficiencyProt(1)), lacking(filterDeficiencyDeuter(1)), lacking(filterDeficiencyTrit(1))];
const asSeen = (a: string, b: string, by: typeof ciede) => EYES.map((eye) => by(eye(a), eye(b)));

const of = (look: LookName) => ({
  good: tokens[look].good,
  bad: tokens[look].bad,
  alarm: tokens[look].alarm,
  neutral: tokens[look].neutral,
  'full star': tokens[look].star[4],
});
type Name = keyof ReturnType<typeof of>;

/**
 * Pairs that somebody may see as one colour, and what tells them apart without it (visual language, 2.5): a triangle or
 * diamond with its word against the word 逾期 or a band, and a star, which is the only thing of its shape and has its digit.
 * On stage `alarm` is the accent, the mark of one row or one sentence, and no state.
 */
const BY_SHAPE_AND_WORD: Record<LookName, readonly [Name, Name][]> = {
  wall: [
    ['bad', 'alarm'],
    ['bad', 'full star'],
  ],
  desk: [
    ['bad', 'alarm'],
    ['bad', 'full star'],
    ['alarm', 'full star'],
  ],
  stageDark: [
    ['bad', 'alarm'],
    ['bad', 'full star'],
    ['alarm', 'neutral'],
    ['alarm', 'full star'],
  ],
  stageLight: [
    ['bad', 'alarm'],
    ['bad', 'full star'],
    ['alarm', 'full star'],
  ],
};

test.each(Object.keys(tokens) as LookName[])(
  '%s: states are told apart by every eye, save the pairs that rest on shape and word',
  (look) => {
    const colours = Object.entries(of(look)) as [Name, string][];
    const close = colours.flatMap(([a, x], i) =>
      colours.slice(i + 1).flatMap(([b, y]) => (Math.min(...asSeen(x, y, ciede)) < TOLD_APART ? [`${a} – ${b}`] : [])),
    );
    // Both ways: a pair that is told apart may not stay on the list.
    expect(close).toEqual(BY_SHAPE_AND_WORD[look].map(([a, b]) => `${a} – ${b}`));
  },
);

// What section 2.5 prints for the eye that lacks nothing, OKLab times 100: the tokens are those that were measured.
test.each([
  ['wall', 'good', 'bad', 30],
  ['wall', 'good', 'alarm', 31],
  ['wall', 'bad', 'alarm', 14],
  ['wall', 'good', 'neutral', 13],
  ['wall', 'bad', 'full star', 18],
  ['wall', 'alarm', 'full star', 30],
  ['desk', 'good', 'bad', 28],
  ['desk', 'good', 'alarm', 32],
  ['desk', 'bad', 'alarm', 10],
  ['desk', 'good', 'neutral', 18],
  ['desk', 'bad', 'full star', 12],
  ['desk', 'alarm', 'full star', 19],
] as const)('%s %s – %s is as far apart as the visual language prints', (look, a, b, printed) => {
  const [apart = 0] = asSeen(of(look)[a], of(look)[b], oklab);
  expect(Math.abs(apart * 100 - printed)).toBeLessThan(1);
});

/** Lightness, 0 to 1, of a colour as an eye sees it; in grey it is all that is left of one. */
const lab = converter('oklab');
const lightness = (seen: Rgb | undefined): number => lab(seen)?.l ?? Number.NaN;

test.each(Object.keys(tokens) as LookName[])(
  '%s: the ramp of stars goes one way in lightness for every eye and in grey, no step of it too small to see',
  (look) => {
    for (const eye of EYES) {
      const steps = tokens[look].star.map((hex) => lightness(eye(hex)));
      const by = steps.slice(1).map((l, i) => l - (steps[i] as number));
      expect(new Set(by.map(Math.sign)).size).toBe(1);
      expect(Math.min(...by.map(Math.abs))).toBeGreaterThan(0.04);
    }
  },
);

test('inks of paper and of an alarm rest on lightness: each is told from its ground by every eye', () => {
  const pairs: [ink: string, ground: string, least: number][] = [
    // The name and the rule of an official paper, in large type.
    [printInk.red, printInk.white, 3],
    [printInk.black, printInk.white, 7],
    [printInk.line, printInk.white, 7],
    [printInk.rule, printInk.white, 3],
    [wallAlarm.onAlarm, wallAlarm.alarmFill, 4.5],
  ];
  for (const [ink, ground, least] of pairs)
    for (const eye of EYES)
      expect(wcagContrast(eye(ink) as Rgb, eye(ground) as Rgb), `${ink} on ${ground}`).toBeGreaterThan(least);
});
