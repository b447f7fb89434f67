const STARS_ON_LIGHT = {
  onStar: ['#14181D', '#14181D', '#14181D', '#FFFFFF', '#FFFFFF'],
  star: ['#B9C0C7', '#A5A399', '#92866C', '#7E6A3F', '#6B4E00'],
} as const;

/**
 * The tokens of the visual language, one source for CSS variables and chart options. Contrasts were
 * measured; src/looks/tokens.test.ts holds them to the printed figures.
 */
export const tokens = {
  wall: {
    canvas: '#0E131A',
    surface: '#161D26',
    raised: '#1F2833',
    line: '#2A3541',
    line2: '#475564',
    ink1: '#F3F6F9',
    ink2: '#C2CCD6',
    ink3: '#97A5B4',
    neutral: '#8799AB',
    onNeutral: '#0E131A',
    mute: '#5D6E80',
    good: '#62B6FF',
    bad: '#FF9636',
    alarm: '#FF5C66',
    landA: '#161E27',
    landB: '#1E2935',
    landText: '#7A8998',
    onStar: ['#0E131A', '#0E131A', '#0E131A', '#0E131A', '#0E131A'],
    star: ['#76828F', '#979A91', '#B8B391', '#DBCB8F', '#FFE48A'],
  },
  desk: {
    canvas: '#F4F5F3',
    surface: '#FFFFFF',
    raised: '#EAF1FA',
    line: '#E2E5E8',
    line2: '#C3CAD1',
    ink1: '#14181D',
    ink2: '#444F5B',
    ink3: '#626D79',
    neutral: '#7A8694',
    onNeutral: '#14181D',
    mute: '#7E8A97',
    good: '#0A5FB0',
    bad: '#A94F00',
    alarm: '#C1121F',
    landA: '#F4F5F3',
    landB: '#EDF0F2',
    landText: '#626D79',
    ...STARS_ON_LIGHT,
  },
  stageDark: {
    canvas: '#170C0C',
    surface: '#241414',
    raised: '#331D1B',
    line: '#452C29',
    line2: '#6A4A44',
    ink1: '#FFF7EA',
    ink2: '#DCCBBB',
    ink3: '#B39F90',
    neutral: '#B39F90',
    onNeutral: '#170C0C',
    mute: '#6A4A44',
    good: '#7CC0FF',
    bad: '#FF9F45',
    alarm: '#F2C766',
    landA: '#241414',
    landB: '#331D1B',
    landText: '#B39F90',
    onStar: ['#170C0C', '#170C0C', '#170C0C', '#170C0C', '#170C0C'],
    star: ['#76828F', '#979A91', '#B8B391', '#DBCB8F', '#FFE48A'],
  },
  stageLight: {
    canvas: '#FBF7EF',
    surface: '#FFFFFF',
    raised: '#F3EADB',
    line: '#E6DCCB',
    line2: '#CDBEA8',
    ink1: '#1F1613',
    ink2: '#574A43',
    ink3: '#75665D',
    neutral: '#8C7D72',
    onNeutral: '#100C0A',
    mute: '#CDBEA8',
    good: '#0A5FB0',
    bad: '#A94F00',
    alarm: '#A80F17',
    landA: '#FFFFFF',
    landB: '#F3EADB',
    landText: '#75665D',
    ...STARS_ON_LIGHT,
  },
} as const;

/** Identity red and gold: the mark only, never data. */
export const identity = { red: '#A80F17', gold: '#F0C75E', goldOnDark: '#F2C766' } as const;

/** The area of an emergency: its band, and the mark and chip of a major incident. White on it reads 6.92 to 1. */
export const wallAlarm = { alarmFill: '#B3141C', onAlarm: '#FFFFFF' } as const;

/**
 * Inks of a printed page. Red stands in the name and the rule of an official paper only (5.39 on white; GB/T 9704-2012 asks a
 * print shop for its halftone). Grey is for the rules between rows, the watermark is the demo's.
 */
export const printInk = {
  red: '#D7000F',
  black: '#000000',
  white: '#FFFFFF',
  line: '#3C3C3C',
  rule: '#8C8C8C',
  watermark: '#BFBFBF',
} as const;

/** Soft fills of the desk: areas behind ink1 and ink2 only. */
export const deskSoft = { softNeutral: '#EDF0F2', softHover: '#F7F8F8', softPress: '#F0F2F4' } as const;

export type LookName = keyof typeof tokens;

/** Colours of one look, by role. A part asks the look; it never asks which audience it is in. */
export interface Palette {
  canvas: string;
  surface: string;
  raised: string;
  line: string;
  line2: string;
  ink1: string;
  ink2: string;
  ink3: string;
  neutral: string;
  onNeutral: string;
  mute: string;
  good: string;
  bad: string;
  alarm: string;
  landA: string;
  landB: string;
  landText: string;
  onStar: readonly string[];
  star: readonly string[];
}

/** Class of a number of lit stars in the ramp: 0 for four and fewer to 4 for eight. */
export function starClass(lit: number): number {
  return lit >= 8 ? 4 : lit === 7 ? 3 : lit === 6 ? 2 : lit === 5 ? 1 : 0;
}
