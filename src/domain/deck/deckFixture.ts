import type { Deck, DeckSlide, Said } from './deck.ts';

const said = (zh: string, en: string): Said => ({ zh, en });

const slide = (id: string, over: Partial<DeckSlide>): DeckSlide => ({
  id,
  kicker: said('群众的事，件件有回音', 'Every request is answered'),
  claim: said('微心愿已经兑现', 'Micro-wishes came true'),
  figure: '38',
  unit: said('个', 'wishes'),
  counts: null,
  chart: null,
  pair: null,
  source: said(
    '来源：微心愿台账（38 件，全区 412 件） · 数据截至 7月17日',
    'Source: register of micro-wishes (38, district 412) · data to 17 July',
  ),
  asOf: '2026-07-17T08:00:00+08:00',
  sample: false,
  proof: said('38 件都有办结日', 'All 38 have a day'),
  notes: '',
  ...over,
});

/** A talk with one slide of each form: stairs, bars, weeks with a gap, a plain figure, a pair of pictures. */
export const DECK: Deck = {
  community: '220113001003',
  name: said('新风社区', 'Xinfeng Community'),
  streetName: said('九台街道', 'Jiutai Subdistrict'),
  week: '2026-07-17',
  frozenAt: '2026-07-17T09:00:00+08:00',
  demo: true,
  limitSeconds: 300,
  warnings: [60, 30],
  slides: [
    slide('wishes', {
      counts: { numerator: 38, denominator: 41 },
      notes: '先讲王大爷家的扶手，再讲数字。',
      chart: {
        kind: 'steps',
        points: ['提出', '10 天', '20 天', '30 天'].map((zh, i) => said(zh, `day ${i * 10}`)),
        series: [
          { name: said('新风', 'Xinfeng'), own: true, values: [0, 71.5, 92.4, 100] },
          { name: said('全区', 'District'), own: false, values: [0, 52.1, 80.7, 91.3] },
        ],
        unit: said('%', '%'),
        decimals: 1,
        title: said('一半在 5 天内办成，全区要 8 天', 'Half within 5 days; the district needs 8'),
      },
    }),
    slide('works', {
      claim: said('三个老旧小区完工', 'Three old compounds are done'),
      figure: '3',
      unit: said('个', 'compounds'),
      chart: {
        kind: 'bars',
        points: ['一号小区', '二号小区', '三号小区'].map((zh, i) => said(zh, `Compound ${i + 1}`)),
        series: [{ name: said('实际', 'Actual'), own: true, values: [92.5, 110, 98.4] }],
        unit: said('%', '%'),
        decimals: 1,
        title: said('都快于计划', 'All ahead of plan'),
      },
    }),
    slide('score', {
      figure: '86.4',
      unit: said('分', 'points'),
      sample: true,
      chart: {
        kind: 'line',
        points: ['第 26 周', '第 27 周', '第 28 周'].map((zh, i) => said(zh, `Week ${26 + i}`)),
        series: [{ name: said('新风', 'Xinfeng'), own: true, values: [81.2, null, 86.4] }],
        unit: said('分', 'points'),
        decimals: 1,
        title: said('三周提高 5.2 分', 'Up 5.2 points in three weeks'),
      },
    }),
    slide('stars', { figure: '7', unit: said('/ 8 星', 'of 8 stars') }),
    slide('pair', {
      figure: null,
      claim: said('楼道口的台阶修好了', 'The steps are mended'),
      pair: {
        before: {
          path: 'media/before.svg',
          blob: null,
          caption: said('改造前 · 2026年4月20日', 'Before · 20 April 2026'),
          day: '2026-04-20',
        },
        after: {
          path: 'media/after.svg',
          blob: null,
          caption: said('改造后 · 2026年7月2日', 'After · 2 July 2026'),
          day: '2026-07-02',
        },
      },
    }),
  ],
};
