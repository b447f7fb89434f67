import { expect, test } from 'vitest';
import { starClass, tokens } from './tokens.ts';

/** WCAG 2 relative luminance and contrast. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a: string, b: string) => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

// Figures printed in the visual language, sections 2.1 and 2.2: contrast on canvas and surface.
test.each([
  ['wall', 'ink1', 17.18, 15.64],
  ['wall', 'ink2', 11.45, 10.42],
  ['wall', 'ink3', 7.42, 6.75],
  ['wall', 'good', 8.57, 7.8],
  ['wall', 'bad', 8.58, 7.81],
  ['wall', 'alarm', 6.19, 5.63],
  ['desk', 'ink1', 16.3, 17.82],
  ['desk', 'ink2', 7.63, 8.35],
  ['desk', 'ink3', 4.82, 5.27],
  ['desk', 'good', 5.86, 6.41],
  ['desk', 'bad', 5.05, 5.52],
  ['desk', 'alarm', 5.69, 6.22],
] as const)('%s %s has its measured contrast', (look, ink, canvas, surface) => {
  expect(contrast(tokens[look][ink], tokens[look].canvas)).toBeCloseTo(canvas, 1);
  expect(contrast(tokens[look][ink], tokens[look].surface)).toBeCloseTo(surface, 1);
});

// Section 2.3, on the canvas alone: nothing on stage is written on another ground.
test.each([
  ['stageDark', 'ink1', 18.04],
  ['stageDark', 'ink2', 12.16],
  ['stageDark', 'ink3', 7.57],
  ['stageDark', 'alarm', 12.0],
  ['stageLight', 'ink1', 16.62],
  ['stageLight', 'ink2', 7.97],
  ['stageLight', 'ink3', 5.15],
  ['stageLight', 'alarm', 7.16],
] as const)('%s %s has its measured contrast', (look, ink, canvas) => {
  expect(contrast(tokens[look][ink], tokens[look].canvas)).toBeCloseTo(canvas, 1);
});

test('stars light up: on the wall every step is brighter, and every digit is readable on its star', () => {
  const steps = tokens.wall.star.map(luminance);
  expect([...steps].sort((a, b) => a - b)).toEqual(steps);
  for (const look of ['wall', 'desk'] as const) {
    for (const [i, s] of tokens[look].star.entries()) expect(contrast(s, tokens[look].onStar[i] ?? '')).toBeGreaterThan(4.5);
  }
  expect([0, 4, 5, 6, 7, 8, 9].map(starClass)).toEqual([0, 0, 1, 2, 3, 4, 4]);
});

test('what is written on neutral, as the check mark of a finished project, is read in every look', () => {
  for (const { neutral, onNeutral } of Object.values(tokens)) expect(contrast(neutral, onNeutral)).toBeGreaterThan(4.5);
});
