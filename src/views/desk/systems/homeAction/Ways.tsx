import { type Lane, PROGRAMME_MAP } from '../../../../domain/systems/programmeMap.ts';
import { useDeskApp } from '../../../../parts/app.tsx';
import { Region } from '../../../../parts/Region.tsx';
import { useSystemWords } from '../../../../parts/useSystemWords.ts';
import { DeskLink } from '../../DeskLink.tsx';
import { systemPlace } from '../systemPlace.ts';

const WAYS = ['tracks', 'mechanisms'] as const;

/** The three tracks and the three mechanisms, each with the pages that carry it. */
export function Ways(props: { week: string | null }) {
  const { words } = useDeskApp();
  const { programmeMap: map } = words;
  const system = useSystemWords();
  return (
    <div className="home-ways">
      {WAYS.map((group) => (
        <Region key={group} className="card" label={map.groups[group]} data-group={group}>
          <h2>{map.groups[group]}</h2>
          <dl>
            {(PROGRAMME_MAP.find((g) => g.group === group)?.lanes ?? []).map((lane: Lane) => (
              <div key={lane.id} data-lane={lane.id}>
                <dt>{map.lanes[lane.id]}</dt>
                {lane.systems.map((id) => (
                  <dd key={id}>
                    <DeskLink to={systemPlace(id, props.week)}>{system[id].name}</DeskLink> <small>{map.covers[id]}</small>
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </Region>
      ))}
    </div>
  );
}
