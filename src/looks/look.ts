import { type LookName, type Palette, tokens } from './tokens.ts';

/** What distance and medium decide. Sizes are in CSS pixels at the present root size. */
export interface Look {
  name: LookName;
  ink: Palette;
  /** Pixels of one rem: 1/54 of the short side on wall and stage, 14 on the desk. */
  rem: number;
  /** Chart text sizes in px: axis and legend floor, label, name. */
  text: { floor: number; label: number; name: number };
  /** Family for canvas text. */
  font: string;
}

/** Text sizes of wall and stage in rem. */
export const wallRem = {
  figure: 6.5,
  clock: 2.3,
  sentence: 2.18,
  unit: 2,
  place: 1.7,
  name: 1.45,
  title: 1.3,
  label: 1.25,
  floor: 1.2,
} as const;

/** The look of a wall or stage whose short side is `vmin` px, or of the desk. */
export function lookOf(name: LookName, vmin: number, font: string): Look {
  const far = name !== 'desk';
  const rem = far ? vmin / 54 : 14;
  return {
    name,
    ink: tokens[name],
    rem,
    text: far
      ? { floor: wallRem.floor * rem, label: wallRem.label * rem, name: wallRem.name * rem }
      : { floor: 12, label: 13, name: 14 },
    font,
  };
}

/** The palette, and further tokens of one look, as CSS custom properties, so that canvas and CSS cannot disagree. */
export function cssVariables(ink: Palette, further: Record<string, string> = {}): Record<string, string> {
  const out: Record<string, string> = {};
  for (const [key, value] of Object.entries({ ...ink, ...further })) {
    if (typeof value === 'string') out[`--${key}`] = value;
    else
      (value as readonly string[]).forEach((v, i) => {
        out[`--${key}${i}`] = v;
      });
  }
  return out;
}
