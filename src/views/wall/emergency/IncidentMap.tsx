import { useMemo } from 'react';
import { districtMap } from '../../../charts/map/districtMap.ts';
import { incidentShapes } from '../../../charts/map/incidentMark.ts';
import type { MapMark } from '../../../charts/map/readings.ts';
import type { Incident } from '../../../domain/emergency/incidents.ts';
import { type Register, rankedCommunities } from '../../../domain/register.ts';
import { pageClock } from '../../../feeds/pageClock.ts';
import { standing } from '../../../feeds/standing.ts';
import { useMap, useModeFeed } from '../../../feeds/useFeeds.ts';
import { useKept } from '../../../feeds/useKept.ts';
import { useApp } from '../../../parts/app.tsx';
import { Chart } from '../../../parts/Chart.tsx';
import { named } from '../../../words/format.ts';
import { MapNotes } from '../../shared/MapNotes.tsx';
import { mapNotes } from '../../shared/mapNotes.ts';
import { Panel } from '../Panel.tsx';
import { useLook } from '../useLook.ts';
import type { PanelProps } from './panelProps.ts';
import { incidentPlace } from './placeNames.ts';
import { useEmergencyWords } from './useEmergencyWords.ts';

const NAMELESS = { zh: '', en: '' };

/** Every compound as a dot, and those with an open incident as its mark, the gravest where there are several. */
function marksOf(open: readonly Incident[], places: Register): MapMark[] {
  const grave = new Map<string, 1 | 2 | 3>();
  for (const { record: r } of open) {
    const key = r.compound ?? r.community;
    if (key !== undefined) grave.set(key, Math.min(grave.get(key) ?? 3, r.severity) as 1 | 2 | 3);
  }
  const mark = (code: string, name: MapMark['name'], street: string, community: string, at: MapMark['at']): MapMark => {
    const severity = grave.get(code);
    return {
      code,
      name: severity === undefined ? NAMELESS : name,
      street,
      community,
      text: '',
      tone: severity === undefined ? { kind: 'quiet' } : { kind: 'incident', severity, draw: incidentShapes },
      badge: null,
      at,
    };
  };
  return [
    // An incident that is known only by its community stands on the community's own tile.
    ...rankedCommunities(places)
      .filter((c) => grave.has(c.code))
      .map((c) => mark(c.code, NAMELESS, c.street, c.code, null)),
    ...places.compounds.map((c) =>
      mark(c.id, c.name, c.street, c.community, c.lon === undefined || c.lat === undefined ? null : [c.lon, c.lat]),
    ),
  ];
}

/**
 * Where it happens: incidents alone, no star and no figure beside them.
 * @param props.arrangement where the district's outline stands, `alone` where it has no room: then the head tells of the rest
 */
export function IncidentMap({
  emergency,
  places,
  now,
  age,
  arrangement,
}: PanelProps & { arrangement: 'beside' | 'above' | 'alone' }) {
  const w = useEmergencyWords();
  const { lang, words } = useApp();
  const look = useLook();
  // Held against a moment of the past the feed of now would be in doubt.
  const dated = useKept(standing(useModeFeed(), age === 'clock' ? pageClock.now() : now));
  const { shapes } = useMap();
  const { open } = emergency.incidents;
  const marks = useMemo(() => marksOf(open, places), [open, places]);
  const urban = useMemo(() => new Set(rankedCommunities(places).map((c) => c.code)), [places]);
  const away = open.filter(({ record: r }) => {
    const community = r.compound === undefined ? r.community : places.compound.get(r.compound)?.community;
    return community === undefined || !urban.has(community);
  });
  // Ages move with the clock; the picture is drawn anew only where an incident came, went or changed its severity.
  const key = [...marks, ...away.map((i) => i.record)]
    .map((m) => ('tone' in m ? `${m.code}${m.tone.kind === 'incident' ? m.tone.severity : ''}` : `${m.street}${m.severity}`))
    .join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for marks and incidents
  const option = useMemo(() => {
    const gravest = new Map<string, 1 | 2 | 3>();
    for (const { record: r } of away) gravest.set(r.street, Math.min(gravest.get(r.street) ?? 3, r.severity) as 1 | 2 | 3);
    const input = {
      shapes: arrangement === 'alone' ? null : shapes,
      streets: places.streets,
      communities: rankedCommunities(places),
      marks,
      focus: null,
      arrangement: arrangement === 'alone' ? undefined : arrangement,
    };
    return districtMap({ ...input, incidents: { gravest, draw: incidentShapes } }, look, lang).option;
  }, [shapes, places, key, arrangement, look, lang]);
  return (
    <Panel
      name={w.map}
      className="urgent-map"
      dated={dated}
      retryOn={key}
      title={w.map}
      aside={
        <span className="legend">
          {away.length > 0 && <span>{w.mapElsewhere(away.length)}</span>}
          <span className="legend-item">
            <i className="dot quiet" />
            {w.dotCompound}
          </span>
        </span>
      }
    >
      <Chart
        option={option}
        label={w.mapLabel(open.length)}
        twin={{
          caption: w.map,
          columns: w.mapColumns,
          rows: open.map(({ record: r }) => [named(incidentPlace(r, places), lang), w.severity[r.severity], named(r.what, lang)]),
        }}
        twinHidden
        failed={words.wall.chartFailed}
      />
      {arrangement === 'alone' ? (
        <p className="map-note">{mapNotes(null, words.map).join(words.common.between)}</p>
      ) : (
        <MapNotes register={places} report={false} />
      )}
    </Panel>
  );
}
