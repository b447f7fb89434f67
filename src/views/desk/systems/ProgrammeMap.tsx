import type { SystemId } from '../../../domain/systems/figures.ts';
import { PROGRAMME_MAP } from '../../../domain/systems/programmeMap.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { Region } from '../../../parts/Region.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { DeskLink } from '../DeskLink.tsx';
import { systemPlace } from './systemPlace.ts';

/** The map of the programme: its parts and lanes, and in them every system by name, each the way to its page. */
export function ProgrammeMap(props: { week: string | null }) {
  const { words } = useDeskApp();
  const { programmeMap: map } = words;
  return (
    <Region as="nav" className="programme-map" label={map.label}>
      {PROGRAMME_MAP.map(({ group, lanes }) => (
        // No region of its own: those of the page below have these names.
        <section key={group} className="map-part" data-group={group}>
          <h2>
            {map.groups[group]} <small>{map.groupWhat[group]}</small>
          </h2>
          <div className="map-lanes">
            {lanes.map((lane) => (
              <div key={lane.id} className="map-lane" data-lane={lane.id}>
                {lanes.length > 1 && <h3>{map.lanes[lane.id]}</h3>}
                <ul>
                  {lane.systems.map((id) => (
                    <Way key={id} id={id} week={props.week} />
                  ))}
                  {lane.id === 'lead' && (
                    <li>
                      <DeskLink to={systemPlace('homeAction', props.week)}>{map.documents}</DeskLink>{' '}
                      <small>{map.documentsWhat}</small>
                    </li>
                  )}
                  {lane.id === 'rally' && (
                    <li>
                      <DeskLink to={{ page: 'bulletins' }}>{map.bulletin}</DeskLink> <small>{map.bulletinWhat}</small>
                    </li>
                  )}
                </ul>
              </div>
            ))}
          </div>
        </section>
      ))}
    </Region>
  );
}

function Way(props: { id: SystemId; week: string | null }) {
  const { words } = useDeskApp();
  const system = useSystemWords();
  const { id } = props;
  return (
    <li data-way={id}>
      <DeskLink to={systemPlace(id, props.week)}>{system[id].name}</DeskLink> <small>{words.programmeMap.covers[id]}</small>
    </li>
  );
}
