import type { Board } from '../../../domain/board.ts';
import type { RenovationForecast } from '../../../domain/forecast/renovationForecast.ts';
import { worksWindow } from '../../../domain/forecast/worksSeason.ts';
import { subjectName } from '../../../domain/register.ts';
import { winterOutlook } from '../../../domain/systems/renovation.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { Region } from '../../../parts/Region.tsx';
import { missText } from '../../../words/forecastText.ts';
import { dayShort, named } from '../../../words/format.ts';
import { DeskLink } from '../DeskLink.tsx';

/** Projects named one by one; more would push the table off the page. */
const NAMED = 6;

/** Which projects will miss the winter, and why; the finding above the table. */
export function ForecastSummary(props: {
  board: Board;
  forecasts: ReadonlyMap<string, RenovationForecast> | null;
  judged: boolean;
}) {
  const { lang, words } = useDeskApp();
  const w = words.forecast;
  const { board, forecasts } = props;
  if (forecasts === null)
    return (
      <Region className="card" label={w.title}>
        <h2>{w.title}</h2>
        <p className="meta">{w.pending}</p>
      </Region>
    );
  const season = worksWindow(board.programme.rules);
  const { open, forecast, misses, isOver } = winterOutlook([...forecasts.values()], season, board.week);
  const year = Number(board.week.slice(0, 4));
  const shown = isOver ? [] : misses.slice(0, NAMED);
  return (
    <Region className="card forecast-summary" label={w.title}>
      <h2>{w.title}</h2>
      {props.judged ? (
        <>
          <p data-forecast-summary="">
            {isOver ? w.seasonOver(open.length) : w.summary(forecast.length, misses.length, open.length - forecast.length)}
          </p>
          {shown.length > 0 && (
            <>
              <h3>{w.missTitle}</h3>
              <ul>
                {shown.map((m) => (
                  <li key={m.project} data-miss={m.compound}>
                    <DeskLink to={{ page: 'compound', id: m.compound }}>
                      {named(subjectName(board.register, m.compound), lang)}
                    </DeskLink>{' '}
                    {missText(m, year, w, lang, words.common.list)}
                  </li>
                ))}
              </ul>
              {misses.length > shown.length && <p className="meta">{w.more(misses.length - shown.length)}</p>}
            </>
          )}
        </>
      ) : (
        <p className="meta">{words.wall.withdrawn}</p>
      )}
      <p className="meta">
        {w.note(dayShort(`2000-${season.from}`, lang), dayShort(`2000-${season.to}`, lang), !season.official)}
      </p>
    </Region>
  );
}
