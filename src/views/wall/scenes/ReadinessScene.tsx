import './property.css';
import { shortCommunityName } from '../../../charts/streetName.ts';
import { subjectName } from '../../../domain/register.ts';
import type { Gap, ReadinessRow } from '../../../domain/systems/readinessGaps.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { decimal, named } from '../../../words/format.ts';
import { useReadiness } from '../../shared/systems/useReadiness.ts';
import { useSystemFeed } from '../../shared/systems/useSystemFeed.ts';
import { Panel } from '../Panel.tsx';
import { usePaged } from '../turn/usePaged.tsx';
import { Scene, type SceneProps } from './Scene.tsx';

const PANELS = [{ min: 46 }, { min: 42, height: 14 }];

/** Readiness for emergencies: what is missing first, and how each community stands. */
export function ReadinessScene(props: SceneProps) {
  const answer = useReadiness(null);
  return (
    <Scene {...props} sentence={answer.sentence} figures={answer.figures} panels={PANELS}>
      <GapsPanel of={answer} />
      <CommunitiesPanel of={answer} />
    </Scene>
  );
}

type Answer = ReturnType<typeof useReadiness>;

function GapsPanel(props: { of: Answer }) {
  const { lang } = useApp();
  const { readiness: w } = useSystemWords();
  const feed = useSystemFeed('readiness');
  const { gaps, ctx } = props.of;
  const { box, part, aside } = usePaged(gaps.length);
  const how = (g: Gap) =>
    g.days !== null
      ? w.wall.days(decimal(g.days, 0))
      : g.due === null || g.has === null
        ? ''
        : w.short(decimal(g.has, 0), decimal(g.due, 0), g.unit === null ? w.posts : named(g.unit, lang));
  return (
    <Panel name={w.gaps} className="readiness-gaps" dated={feed.standing} title={w.gaps} aside={aside} retryOn={gaps}>
      {gaps.length === 0 ? (
        <p className="panel-note">{w.gapsNone}</p>
      ) : (
        <div className="fit" ref={box}>
          <table className="scene-table">
            <tbody>
              {part(gaps).map((g) => (
                <tr key={g.key} data-gap={g.kind}>
                  <td className={g.kind === 'drill' && feed.judged ? 'readiness-late' : ''}>{w.kind[g.kind]}</td>
                  <th scope="row">
                    {g.community === null ? w.district : named(shortCommunityName(subjectName(ctx.register, g.community)), lang)}
                  </th>
                  <td className="readiness-label">{named(g.label, lang)}</td>
                  <td className="num">{how(g)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}

function CommunitiesPanel(props: { of: Answer }) {
  const { lang } = useApp();
  const { readiness: w } = useSystemWords();
  const feed = useSystemFeed('readiness');
  const { rows: told, ctx } = props.of;
  // The order is a judgement too: of old data it is that of the codes.
  const all = feed.judged ? [...told].sort((a, b) => b.gaps - a.gaps || (a.community < b.community ? -1 : 1)) : told;
  const { box, part, aside } = usePaged(all.length);
  const cells = (r: ReadinessRow): [n: number, of: number][] => [
    [r.plansInDate, r.plans],
    [r.drillsOnTime, r.drillsDue],
    [r.postsFilled, r.postsDue],
    [r.storesEnough, r.storesCounted],
  ];
  const heads = [w.wall.ofPlans, w.wall.ofDrills, w.wall.ofPosts, w.wall.ofStores];
  return (
    <Panel
      name={w.wall.communities}
      className="readiness-communities"
      dated={feed.standing}
      title={w.wall.communities}
      aside={aside}
      retryOn={all}
    >
      <div className="fit" ref={box}>
        <table className="scene-table">
          <thead>
            <tr>
              <th scope="col">{w.columns.community}</th>
              <th scope="col" className="num">
                {w.wall.gaps}
              </th>
              {heads.map((head) => (
                <th key={head} scope="col" className="num">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {part(all).map((r) => (
              <tr key={r.community} data-code={r.community}>
                <th scope="row">{named(shortCommunityName(subjectName(ctx.register, r.community)), lang)}</th>
                <td className="num">{decimal(r.gaps, 0)}</td>
                {cells(r).map(([n, of], i) => (
                  <td key={heads[i]} className="num">
                    {of === 0 ? '—' : `${decimal(n, 0)} / ${decimal(of, 0)}`}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
