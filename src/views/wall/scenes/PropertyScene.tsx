import './property.css';
import { subjectName } from '../../../domain/register.ts';
import { modeCounts } from '../../../domain/systems/management.ts';
import type { ServiceStanding } from '../../../domain/systems/services.ts';
import { exampleStation } from '../../../domain/systems/services.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { dayLong, decimal, named } from '../../../words/format.ts';
import { useCouncils } from '../../shared/systems/useCouncils.ts';
import { useProperty } from '../../shared/systems/useProperty.ts';
import { useSystemFeed } from '../../shared/systems/useSystemFeed.ts';
import { Panel } from '../Panel.tsx';
import { usePaged } from '../turn/usePaged.tsx';
import { BarCell } from './BarCell.tsx';
import { ResolutionsPanel } from './ResolutionsPanel.tsx';
import { Scene, type SceneProps } from './Scene.tsx';

/** Names and days are longer in English. */
const PANELS = {
  'zh-CN': [{ min: 30 }, { min: 32, grow: 1.2 }, { min: 26, height: 12 }],
  en: [
    { min: 40, height: 12 },
    { min: 42, height: 12 },
    { min: 26, height: 14 },
  ],
};

/** Property service and councils: who manages, what is abandoned, whether what councils decide is carried out, and a station. */
export function PropertyScene(props: SceneProps) {
  const { lang } = useApp();
  const managed = useProperty(null);
  const met = useCouncils(null);
  const figures = [...managed.figures, ...met.figures];
  const side = ['property.managed', 'property.used', 'councils.met', 'councils.carried'];
  const example = exampleStation(managed.services.services);
  return (
    <Scene
      {...props}
      sentence={managed.sentence}
      figures={side.flatMap((id) => figures.find((f) => f.id === id) ?? [])}
      panels={PANELS[lang]}
    >
      <ModesPanel of={managed} />
      <ResolutionsPanel rows={met.rows} overdue={met.overdue} ctx={met.ctx} />
      {example !== null && (
        <StationPanel
          services={managed.services.services.filter((s) => s.record.compound === example)}
          of={managed}
          at={example}
        />
      )}
    </Scene>
  );
}

type Managed = ReturnType<typeof useProperty>;

/** Abandoned compounds by name first, then how many are managed in each way. */
function ModesPanel(props: { of: Managed }) {
  const { lang } = useApp();
  const { property: w } = useSystemWords();
  const feed = useSystemFeed('property');
  const { abandoned, standings, ctx } = props.of;
  const modes = modeCounts(standings);
  const lines = [...abandoned, ...modes];
  const { box, part, label } = usePaged(lines.length);
  const rows = part(lines);
  return (
    <Panel
      name={w.wall.modes}
      className="property-modes"
      dated={feed.standing}
      title={w.wall.modes}
      aside={label !== '' && <span className="aside">{label}</span>}
      retryOn={standings}
    >
      <div className="fit" ref={box}>
        <table className="scene-table">
          <tbody>
            {rows.map((r) =>
              'compound' in r ? (
                <tr key={r.compound} data-abandoned={r.compound}>
                  <th scope="row" colSpan={2}>
                    {named(subjectName(ctx.register, r.compound), lang)}
                  </th>
                  <td className="num">
                    <span className={feed.judged ? 'is-bad' : ''}>{w.wall.abandoned}</span>{' '}
                    {w.wall.since(dayLong(r.record.since, lang))}
                  </td>
                </tr>
              ) : (
                <tr key={r.mode} data-mode={r.mode}>
                  <th scope="row">{w.modes[r.mode]}</th>
                  <BarCell n={r.compounds.length} of={modes[0]?.compounds.length ?? 0} />
                  <td className="num">{w.wall.compounds(decimal(r.compounds.length, 0))}</td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

/** The services of the station that is shown as an example, and how often each was used in the month told of. */
function StationPanel(props: { services: readonly ServiceStanding[]; of: Managed; at: string }) {
  const { lang, words } = useApp();
  const { property: w } = useSystemWords();
  const feed = useSystemFeed('property');
  const { services, at } = props;
  const {
    ctx,
    services: { month },
  } = props.of;
  const { box, part, label } = usePaged(services.length);
  const rows = part(services);
  const title = w.wall.station(named(subjectName(ctx.register, at), lang));
  const times = month === null ? '' : w.wall.times(w.wall.month(Number(month.slice(5))));
  return (
    <Panel
      name={title}
      className="property-station"
      dated={feed.standing}
      title={title}
      aside={<span className="aside">{[times, label].filter((t) => t !== '').join(words.common.between)}</span>}
      retryOn={services}
    >
      <div className="fit" ref={box}>
        <table className="scene-table">
          <tbody>
            {rows.map((s) => (
              <tr key={s.record.id}>
                <th scope="row">{named(s.record.label, lang)}</th>
                <td className="num">{s.used === null ? w.uncounted : decimal(s.used, 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
