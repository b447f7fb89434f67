import type { RenovationForecast } from '../forecast/renovationForecast.ts';
import { type WinterMiss, winterMisses } from '../forecast/winterMisses.ts';
import type { WorksWindow } from '../forecast/worksSeason.ts';
import type { RenovationFigure } from '../renovation.ts';
import { absent, type Figure } from './figures.ts';

/** Which projects will be done before winter, as far as it can be told. */
export interface WinterOutlook {
  /** Projects not done, and those of them that can be forecast. */
  open: RenovationForecast[];
  forecast: RenovationForecast[];
  /** The least likely to be done first. */
  misses: WinterMiss[];
  /** The works of the year have ended: what is open goes on next year. */
  isOver: boolean;
}

const DONE: ReadonlySet<RenovationForecast['status']> = new Set(['finished', 'awaitingAcceptance']);

/** The outlook on winter from the forecasts of all projects. @param week Friday they were made at */
export function winterOutlook(forecasts: readonly RenovationForecast[], season: WorksWindow, week: string): WinterOutlook {
  const open = forecasts.filter((f) => !DONE.has(f.status));
  const forecast = open.filter((f) => f.p50 !== null);
  return {
    open,
    forecast,
    misses: winterMisses(forecast, season),
    isOver: week > `${week.slice(0, 4)}-${season.to}`,
  };
}

/**
 * The figures of the renovation: money done of the budget, and projects that will likely miss the winter of those not done.
 * @param before the same works a week earlier @param outlook null while it is worked out
 */
export function renovationFigures(
  works: RenovationFigure,
  before: Pick<RenovationFigure, 'projects'> | null,
  outlook: WinterOutlook | null,
  week: string,
): Figure[] {
  return [doneFigure(works, before, week), ...(outlook === null ? [] : [missFigure(outlook, week)])];
}

function doneFigure(works: RenovationFigure, before: Pick<RenovationFigure, 'projects'> | null, week: string): Figure {
  const id = 'renovation.done';
  if (works.share === null) return absent(id, 'notReported', week);
  return {
    id,
    value: works.share,
    absence: null,
    numerator: works.done,
    denominator: works.budget,
    from: null,
    to: week,
    previous: before === null ? null : shareBefore(works, works.share, before),
    counted: works.projects.flatMap((p) => (p.done === null || p.week === null ? [] : [`progress/${p.id}/${p.week}`])),
    others: [],
  };
}

/** The share less what was added since, over the projects that had reported both times: one that starts is no fall. */
function shareBefore(works: RenovationFigure, share: number, before: Pick<RenovationFigure, 'projects'>): number | null {
  const then = new Map(before.projects.map((p) => [p.id, p]));
  let [added, budget] = [0, 0];
  for (const p of works.projects) {
    const done = then.get(p.id)?.done ?? null;
    if (p.done === null || done === null) continue;
    added += p.done - done;
    budget += p.budget;
  }
  return budget === 0 ? null : share - added / budget;
}

function missFigure({ open, forecast, misses }: WinterOutlook, week: string): Figure {
  const id = 'renovation.winterMiss';
  if (open.length === 0) return absent(id, 'nothingDue', week);
  if (forecast.length === 0) return absent(id, 'notReported', week);
  const missing = new Set(misses.map((m) => m.project));
  return {
    id,
    value: misses.length,
    absence: null,
    numerator: misses.length,
    denominator: open.length,
    from: null,
    to: week,
    previous: null,
    counted: misses.map((m) => `project/${m.project}`),
    others: open.flatMap((f) => (missing.has(f.project) ? [] : [`project/${f.project}`])),
  };
}
