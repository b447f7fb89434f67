import { expect, test } from 'vitest';
import { SKEW_MS, steadyClock } from './clock.ts';

const START = Date.parse('2026-07-17T06:06:00Z');
const DAY = 86_400_000;

/** A machine whose two clocks the test moves, and the true time beside them. */
function machine(wallIsAhead = 0) {
  const at = { truth: START, wall: START + wallIsAhead, mono: 5000 };
  const clock = steadyClock(() => ({ wall: at.wall, mono: at.mono }));
  const run = (ms: number) => {
    at.truth += ms;
    at.wall += ms;
    at.mono += ms;
  };
  /** Sleep in which the monotonic clock stands still, as on Linux. */
  const sleep = (ms: number) => {
    at.truth += ms;
    at.wall += ms;
  };
  /** An answer of a server that knows the time, after this long on its way. */
  const answer = (way = 40, said = at.truth + way / 2, age: string | null = null) => {
    const asked = clock.moment();
    run(way);
    clock.heard({ date: new Date(said).toUTCString(), age }, asked);
  };
  const error = () => clock.now() - at.truth;
  return { at, clock, run, sleep, answer, error };
}

test('without a server the clock is the machine’s, and says nothing of it', () => {
  const m = machine(DAY);
  m.run(60_000);
  expect([m.error(), m.clock.skew(), m.clock.byServer()]).toEqual([DAY, 0, false]);
  // The network's time service moves it by some seconds: that is followed.
  m.at.wall -= 3000;
  expect(m.clock.now()).toBe(m.at.wall);
});

test.each([2 * DAY, -2 * DAY])(
  'B16 a machine %i ms out goes by the server from the first answer, and is said to be out',
  (out) => {
    const m = machine(out);
    const moved: number[] = [];
    m.clock.subscribe(() => moved.push(1));
    expect(m.error()).toBe(out);
    for (let i = 0; i < 40; i++) {
      m.answer(20 + ((i * 37) % 400));
      m.run(1700 + ((i * 313) % 900));
    }
    // A header tells whole seconds: the greatest of many answers is right to a part of one.
    expect(Math.abs(m.error())).toBeLessThan(200);
    expect(Math.abs(m.clock.skew() - out)).toBeLessThan(300);
  },
);

test.each([2 * DAY, -2 * DAY])('B16 a clock set by %i ms in the middle moves no age while a server answers', (by) => {
  const m = machine();
  m.answer();
  m.run(10_000);
  m.at.wall += by;
  expect(Math.abs(m.error())).toBeLessThan(1100);
  m.run(3000);
  m.answer();
  m.run(60_000);
  expect(Math.abs(m.error())).toBeLessThan(1100);
  expect(Math.sign(m.clock.skew())).toBe(Math.sign(by));
  expect(Math.abs(m.clock.skew())).toBeGreaterThan(SKEW_MS);
});

test('B1 a machine that slept knows within five seconds without any server, and at once with one', () => {
  const alone = machine();
  alone.clock.now();
  alone.sleep(8 * 3_600_000);
  alone.clock.now();
  alone.run(5000);
  expect(alone.error()).toBe(0);
  expect(alone.clock.skew()).toBe(0);
  const served = machine();
  served.answer();
  served.sleep(8 * 3_600_000);
  served.clock.now();
  served.answer();
  expect(Math.abs(served.error())).toBeLessThan(1100);
});

test('without a server a clock set back makes nothing younger, and is said', () => {
  const m = machine();
  m.clock.now();
  m.at.wall -= 2 * DAY;
  m.run(30_000);
  expect(m.error()).toBe(0);
  expect(m.clock.skew()).toBe(-2 * DAY);
});

test('H15 the clock of a cache is no clock: its age is added, a second that stands still is dropped, 1970 is not believed', () => {
  const aged = machine();
  aged.answer(40, aged.at.truth - DAY, '86400');
  expect(Math.abs(aged.error())).toBeLessThan(1100);
  const frozen = machine();
  const said = frozen.at.truth - DAY;
  frozen.answer(40, said);
  frozen.run(60_000);
  for (let i = 0; i < 3; i++) {
    frozen.answer(40, said);
    frozen.run(60_000);
    expect([frozen.error(), frozen.clock.byServer()]).toEqual([0, false]);
  }
  const dead = machine();
  dead.answer(40, 12_000);
  expect(dead.clock.byServer()).toBe(false);
});

test('an answer during which the machine slept tells no time', () => {
  const m = machine();
  const asked = m.clock.moment();
  const said = new Date(m.at.truth).toUTCString();
  m.sleep(DAY);
  m.clock.heard({ date: said, age: null }, asked);
  expect(m.clock.byServer()).toBe(false);
});
