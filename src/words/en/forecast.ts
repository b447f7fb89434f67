import type { DeskWords } from '../words.ts';

const weeksOf = (n: string | number) => `${n} working week${n === 1 || n === '1.0' ? '' : 's'}`;

export const forecast: DeskWords['forecast'] = {
  title: 'Forecast of the end',
  status: {
    finished: 'accepted',
    awaitingAcceptance: 'awaiting acceptance',
    notStarted: 'not started',
    justStarted: 'just started',
    onTrack: 'on track',
    watch: 'watch',
    behind: 'behind',
    notReported: 'not reported',
    noPlan: 'no plan curve',
  },
  none: {
    awaitingAcceptance: 'All done, awaiting acceptance.',
    notReported: 'Begun but nothing reported: no forecast.',
    noPlan: 'No plan curve: only the share done, no forecast.',
  },
  pending: 'Being computed…',
  inYear: (day, of, year) => (of === year ? day : `${day} ${of}`),
  standing: (s) => `Progress: ${s}.`,
  judged: (s, spi, weeks, sign) =>
    `Progress ${s}: SPI(t) ${spi}, ${sign === 0 ? 'level with the plan' : `${weeksOf(weeks)} ${sign < 0 ? 'behind' : 'ahead of'} the plan`}.`,
  thisYear: (p50, p80, share) => `Most likely done by ${p50}, 80% sure by ${p80}; ${share} chance this year. `,
  nextYear: (p50, p80, share) =>
    `${share.charAt(0).toUpperCase()}${share.slice(1)} chance this year: expected to cross the winter, most likely done by ${p50}, 80% sure by ${p80}. `,
  silent: (weeks) => `No report for ${weeksOf(weeks)}, so the forecast is wider. `,
  rework: (day) => `Rework: less was reported done on ${day} than before. `,
  fromOthers: 'It has no pace of its own yet: taken from finished compounds. ',
  reasons: {
    planned: () => 'planned across the winter',
    notStarted: () => 'not started',
    behind: (weeks) => `${weeksOf(weeks)} behind the plan`,
    slow: (pace) => `${pace} plan weeks done in a week on average`,
    silent: (weeks) => `no report for ${weeksOf(weeks)}`,
  },
  miss: (share, p50, why) => `${share} chance this year, most likely done by ${p50}${why === '' ? '' : `; ${why}`}.`,
  summary: (of, misses, unknown) => {
    const open = unknown > 0 ? 'open projects that can be forecast' : 'open projects';
    const said =
      of === 0
        ? 'No project to forecast.'
        : misses === 0
          ? `All ${of} ${open} are likely to be done before winter.`
          : `Of ${of} ${open} ${of - misses} are likely to be done before winter, ${misses} will cross it.`;
    return unknown > 0 ? `${said} ${unknown} more have no report or plan and are not forecast.` : said;
  },
  seasonOver: (of) =>
    of === 0 ? 'No project to forecast.' : `The season of this year is over; ${of} open projects go on next season.`,
  missTitle: 'Unlikely to be done before winter',
  more: (n) => `${n} more in the table below.`,
  note: (from, to, sample) =>
    `From the weekly progress of each project and the pace of finished compounds, 5,000 runs each; only working weeks count (${from} to ${to}${sample ? ', sample' : ''}), nothing moves in winter. Where no plan has been reported yet it is taken as straight to the planned end.`,
  chart: { forecast: 'forecast', p50: (day) => `most likely ${day}`, p80: (day) => `80% sure ${day}` },
  twin: 'Forecast',
  columns: { status: 'Progress', spi: 'Schedule index', p50: 'Most likely end', p80: '80% sure by', chance: 'This year' },
  units: { spi: 'SPI(t)' },
  flags: { stale: (weeks) => `no update for ${weeks} weeks`, rework: 'rework' },
};
