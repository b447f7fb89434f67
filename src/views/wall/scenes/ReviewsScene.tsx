import { subjectName } from '../../../domain/register.ts';
import './reviews.css';
import { SIDES } from '../../../domain/systems/satisfaction.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { decimal, named, percent } from '../../../words/format.ts';
import { IntervalBar, shareScale } from '../../shared/systems/IntervalBar.tsx';
import { markScale, ThreeMarks } from '../../shared/systems/ThreeMarks.tsx';
import { useReviews } from '../../shared/systems/useReviews.ts';
import { useSatisfaction } from '../../shared/systems/useSatisfaction.ts';
import { useSystemFeed } from '../../shared/systems/useSystemFeed.ts';
import { Panel } from '../Panel.tsx';
import { usePaged } from '../turn/usePaged.tsx';
import { Scene, type SceneProps } from './Scene.tsx';

const PANELS = [{ min: 32 }, { min: 27, grow: 0.8, height: 16 }];

/** Reviews and satisfaction: who rates himself above what residents say, and how sure the two satisfactions are. */
export function ReviewsScene(props: SceneProps) {
  const { lang, words } = useApp();
  const said = useSystemWords();
  const w = said.reviews;
  const s = said.satisfaction;
  const reviewed = useReviews(null);
  const surveyed = useSatisfaction(null);
  const feed = useSystemFeed('reviews');
  const { judged } = feed;
  const told = reviewed.rows.filter((r) => r.gap !== null);
  // The order is a judgement too: of old data it is that of the codes.
  const all = judged ? told : [...told].sort((a, b) => (a.community < b.community ? -1 : 1));
  const { box, part, label } = usePaged(all.length);
  const rows = part(all);
  const period = reviewed.period === null ? '' : w.period(reviewed.period);
  const scale = markScale(all);
  const range = shareScale(surveyed.figures.flatMap((f) => (f.interval === undefined ? [] : [f.interval])));
  const place = (code: string) => named(subjectName(reviewed.ctx.register, code), lang);
  return (
    <Scene
      {...props}
      sentence={reviewed.sentence}
      figures={[...reviewed.figures.filter((f) => f.id !== 'reviews.mass'), ...surveyed.figures]}
      panels={PANELS}
    >
      <Panel
        name={w.table}
        className="scene-reviews"
        dated={feed.standing}
        title={w.table}
        aside={<span className="aside">{[period, label].filter((t) => t !== '').join(words.common.between)}</span>}
        retryOn={rows}
      >
        <div className="fit" ref={box}>
          <table className="scene-table">
            <thead>
              <tr>
                <th scope="col">{w.columns.community}</th>
                <th scope="col">{`${scale[0]}—${scale[1]} ${words.common.points}`}</th>
                <th scope="col" className="num">
                  {w.columns.gap}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((r) => (
                <tr key={r.community} data-row={r.community}>
                  <th scope="row">{place(r.community)}</th>
                  <td className="scene-reviews-marks">
                    <ThreeMarks
                      row={r}
                      scale={scale}
                      judged={judged}
                      label={(['self', 'peer', 'mass'] as const)
                        .map((f) => `${w.faces[f]} ${r.marks[f] === null ? w.missing : decimal(r.marks[f]?.score ?? 0, 1)}`)
                        .join(words.common.between)}
                    />
                  </td>
                  <td className={`num ${r.wide && judged ? 'is-bad' : ''}`}>
                    {decimal(r.gap ?? 0, 1)}
                    {r.few && <small> {w.few}</small>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p className="aside">
          {w.legend}
          {words.common.between}
          {words.wall.rowsOf(all.length, all.length)}
          {reviewed.line === null ? '' : `${words.common.between}${w.line(decimal(reviewed.line, 0))} ${words.common.sample}`}
        </p>
      </Panel>
      <Panel
        name={s.name}
        className="scene-satisfaction"
        dated={feed.standing}
        title={s.name}
        aside={<span className="aside">{s.scale}</span>}
        retryOn={surveyed.figures}
      >
        {SIDES.map((side, i) => {
          const f = surveyed.figures[i];
          const name = surveyed.names[side];
          return (
            <section className="scene-side" key={side} aria-label={name.name}>
              <h3>
                {side.toUpperCase()} {name.name} {!name.confirmed && <small className="sample">{s.unconfirmed}</small>}
              </h3>
              {f?.value != null && f.interval !== undefined ? (
                <>
                  <IntervalBar
                    share={f.value}
                    interval={f.interval}
                    scale={range}
                    faint={f.lowN === true || !judged}
                    label={said.frame.interval(percent(f.interval[0]), percent(f.interval[1]))}
                  />
                  <p>
                    <strong>{percent(f.value)}</strong> {said.frame.interval(percent(f.interval[0]), percent(f.interval[1]))}
                  </p>
                </>
              ) : (
                <p>{f?.absence == null ? '' : said.frame.absence[f.absence]}</p>
              )}
            </section>
          );
        })}
        <p className="scene-axis" aria-hidden="true">
          <span>{percent(range[0], 0)}</span>
          <span>{percent(range[1], 0)}</span>
        </p>
        {surveyed.verdict !== null && judged && <p className="scene-verdict">{surveyed.verdict}</p>}
      </Panel>
    </Scene>
  );
}
