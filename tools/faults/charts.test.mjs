import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stillSvg } from '../../src/charts/still.ts';
import { CHARTS } from './chartModels.ts';
import { NAUGHTY } from './naughty.ts';

const SIZE = { width: 640, height: 360 };

test('X20 every picture draws a first few models out of thousands, whatever they hold: the rest is a campaign', () => {
  for (const [name, options] of CHARTS)
    fc.assert(
      fc.property(options, (option) => {
        expect([name, stillSvg(option, SIZE).startsWith('<svg')]).toEqual([name, true]);
      }),
      { numRuns: 6, seed: 20260717 },
    );
}, 60_000);

test('X1 X6 hostile names stand in a picture as the letters they are: no element of them, and no template', async () => {
  const { stageChart } = await import('../../src/charts/stageChart.ts');
  const { lookOf } = await import('../../src/looks/look.ts');
  const look = lookOf('desk', 900, 'sans-serif');
  const hostile = new Map(NAUGHTY).get('markup').concat(new Map(NAUGHTY).get('templates'));
  const plain = { zh: '点', en: 'point' };
  // Points and series are named one at a time: a template that is filled in would find the same name in the other.
  const NAMED = [
    ['bars', 'points'],
    ['line', 'points'],
    ['line', 'series'],
    ['steps', 'series'],
  ];
  for (const zh of hostile)
    for (const [kind, named] of NAMED) {
      const said = { zh, en: zh };
      const [point, name] = named === 'points' ? [said, plain] : [plain, said];
      const chart = {
        ...{ kind, points: [point, point], unit: { zh: '分', en: 'points' }, decimals: 0, title: plain },
        series: [{ name, own: true, values: [10, 60] }],
      };
      const svg = stillSvg(stageChart(chart, { rem: look.rem, ink: look.ink, font: look.font }, 'zh-CN'), SIZE);
      expect(svg).not.toMatch(/<(?:script|img|iframe|b|math|a|base|meta|details)[\s>/]|<[^>]+\son\w+=/i);
      // Nothing was filled in: what is drawn of the name is the name.
      const drawn = [...svg.matchAll(/>([^<>]*)<\/(?:text|tspan)>/g)].map((m) => unescaped(m[1])).join('');
      if (zh.length < 12) expect([kind, named, zh, drawn.includes(zh)]).toEqual([kind, named, zh, true]);
    }
});

const unescaped = (text) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
