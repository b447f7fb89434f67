import { differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit } from 'culori';
import { expect, test } from 'vitest';
import { tokens } from '../../src/looks/tokens.ts';

/** Eyes that miss one kind of cone whole, after Machado and others (2009), as the package has them. */
const EYES = [
  ['all cones', (c) => c],
  ['no long waves', filterDeficiencyProt(1)],
  ['no middle waves', filterDeficiencyDeuter(1)],
  ['no short waves', filterDeficiencyTrit(1)],
];
const difference = differenceCiede2000();

test.each(Object.keys(tokens).flatMap((look) => EYES.map(([name, eye]) => [look, name, eye])))(
  'B22 better and worse are told apart on %s with %s',
  (look, _, eye) => {
    const { good, bad, canvas } = tokens[look];
    const [a, b, ground] = [good, bad, canvas].map((c) => eye(c));
    expect(difference(a, b)).toBeGreaterThanOrEqual(15);
    // And both from what they stand on.
    expect(Math.min(difference(a, ground), difference(b, ground))).toBeGreaterThanOrEqual(15);
  },
);

test('B22 the measure itself: equal colours do not differ, red and green do, and hardly to an eye without middle waves', () => {
  expect(difference('#777777', '#777777')).toBe(0);
  const [red, green] = ['#c14a4a', '#6f8f3a'];
  expect(difference(red, green)).toBeGreaterThan(40);
  const eye = filterDeficiencyDeuter(1);
  expect(difference(eye(red), eye(green))).toBeLessThan(15);
});
