import { useCallback } from 'react';
import type { DeskPlace } from '../../../address/address.ts';
import type { MapMark } from '../../../charts/map/readings.ts';
import type { Board } from '../../../domain/board.ts';
import { judges } from '../../../domain/dataState.ts';
import { MAP_READINGS, type MapReading } from '../../../domain/mapReading.ts';
import { rankedCommunities } from '../../../domain/register.ts';
import { standing } from '../../../feeds/standing.ts';
import { useBoard } from '../../../feeds/useBoard.ts';
import { useFeeds, useMap } from '../../../feeds/useFeeds.ts';
import { useNow } from '../../../feeds/useNow.ts';
import { useDeskApp, usePageTitle } from '../../../parts/app.tsx';
import { Freshness } from '../../../parts/Freshness.tsx';
import { Region } from '../../../parts/Region.tsx';
import { named } from '../../../words/format.ts';
import { MapLegend } from '../../shared/MapLegend.tsx';
import { MapNotes } from '../../shared/MapNotes.tsx';
import { MapPicture, markWords, useMapMarks, useStreetMarks } from '../../shared/MapPicture.tsx';
import { mapNotes } from '../../shared/mapNotes.ts';
import { NoData } from '../../shared/NoData.tsx';
import { DeskLink } from '../DeskLink.tsx';
import { ChartMenu, MAP } from '../output/ChartMenu.tsx';
import { useDeskLook } from '../useDeskLook.ts';

/** The map of the desk: four readings, and a way down from the district to a compound that keys can walk as well. */
export function MapPage(props: { reading: MapReading; at: string | null; week: string | undefined }) {
  const { lang, words, address, go } = useDeskApp();
  const feeds = useFeeds();
  const board = useBoard({ week: props.week ?? null });
  const look = useDeskLook();
  const now = useNow(10_000);
  const w = words.map;
  const { shapes } = useMap();
  const { reading, at, week } = props;
  const weekly = standing(feeds.weekly, now);
  const renovation = standing(feeds.renovation, now);
  const judged = { weekly: judges(weekly.state), renovation: judges(renovation.state) };
  const marks = useMapMarks(board, reading, board.attention, judged);
  const streets = useStreetMarks(board, reading, board.attention, judged);
  usePageTitle(`${words.desk.nav.map} · ${words.common.programme}`);
  const pick = useCallback(
    (code: string) => {
      const place: DeskPlace = board.register.compound.has(code)
        ? { page: 'compound', id: code, week }
        : code === at
          ? /^\d{12}$/.test(code)
            ? { page: 'community', code, week }
            : { page: 'map', reading, at: null, week }
          : { page: 'map', reading, at: code, week };
      go({ lang: address.lang, view: 'desk', ...place });
    },
    [board.register, reading, at, week, address.lang, go],
  );
  if (board.register.compounds.length === 0) return <NoData />;
  const community = at === null ? undefined : board.register.community.get(at);
  const street = at === null ? undefined : board.register.street.get(community?.street ?? at);
  const shown = reading === 'renovation' ? renovation : weekly;
  const source = (reading === 'renovation' ? feeds.renovation : feeds.weekly).head?.source;
  const rests = reading === 'renovation' ? 'renovation' : 'weekly';
  const place = [street, community].flatMap((p) => (p === undefined ? [] : [named(p.name, lang)]));
  const title = [w.title[reading], ...place].join(words.common.between);
  return (
    <div className="map-page">
      <header className="page-head">
        <div>
          <h1>{w.title[reading]}</h1>
          <Region as="nav" className="crumbs" label={w.crumbs}>
            <DeskLink to={{ page: 'map', reading, at: null, week }} current={at === null}>
              {w.whole}
            </DeskLink>
            {street !== undefined && (
              <DeskLink to={{ page: 'map', reading, at: street.code, week }} current={community === undefined}>
                {named(street.name, lang)}
              </DeskLink>
            )}
            {community !== undefined && (
              <DeskLink to={{ page: 'map', reading, at: community.code, week }} current>
                {named(community.name, lang)}
              </DeskLink>
            )}
          </Region>
        </div>
        <p className="meta">
          {source === undefined ? '' : named(source, lang)} <Freshness asOf={shown.asOf} state={shown.state} now={now} />
        </p>
      </header>
      <div className="toolbar">
        <fieldset className="segmented" aria-label={w.readingLabel}>
          {MAP_READINGS.map((r) => (
            <button
              key={r}
              type="button"
              aria-pressed={r === reading}
              onClick={() => go({ lang: address.lang, view: 'desk', page: 'map', reading: r, at, week }, { replace: true })}
            >
              {w.reading[r]}
            </button>
          ))}
        </fieldset>
        <MapLegend reading={reading} attention={board.attention.length > 0} />
      </div>
      <div className="map-and-list">
        <div className="map-frame card">
          <MapPicture
            board={board}
            marks={marks}
            streets={streets}
            reading={reading}
            focus={at}
            look={look}
            onPick={pick}
            tools={(option) => (
              <ChartMenu
                option={option}
                title={title}
                lines={[
                  ...(reading === 'stars' && board.attention.length > 0 ? [words.output.rings] : []),
                  mapNotes(shapes, w).join(words.common.between),
                ]}
                week={board.week}
                rests={[rests]}
                size={MAP}
              />
            )}
          />
          <MapNotes register={board.register} report />
        </div>
        <Children
          board={board}
          marks={marks}
          reading={reading}
          street={street?.code ?? null}
          community={community?.code ?? null}
          week={week}
        />
      </div>
    </div>
  );
}

/** What lies one step down, with the map's own values: the way of the keyboard. */
function Children(props: {
  board: Board;
  marks: MapMark[];
  reading: MapReading;
  street: string | null;
  community: string | null;
  week: string | undefined;
}) {
  const { lang, words } = useDeskApp();
  const w = words.map;
  const { board, marks, reading, street, community, week } = props;
  const heading = community !== null ? w.children.community : street !== null ? w.children.street : w.children.district;
  const rows: { to: DeskPlace; name: string; value: string }[] =
    community !== null
      ? marks
          .filter((m) => m.community === community)
          .map((m) => ({
            to: { page: 'compound', id: m.code, week },
            name: named(m.name, lang),
            value: markWords(m, reading, words),
          }))
      : street !== null
        ? rankedCommunities(board.register)
            .filter((c) => c.street === street)
            .map((c) => ({
              to: { page: 'map', reading, at: c.code, week },
              name: named(c.name, lang),
              value: words.common.list(marks.filter((m) => m.community === c.code).map((m) => markWords(m, reading, words))),
            }))
        : board.register.streets
            .filter((s) => s.urban)
            .map((s) => ({
              to: { page: 'map', reading, at: s.code, week },
              name: named(s.name, lang),
              value: words.place.compounds(marks.filter((m) => m.street === s.code).length),
            }));
  return (
    <Region className="card map-list" label={heading}>
      <h2>{heading}</h2>
      <ul>
        {rows.map((r) => (
          <li key={r.name} data-child={'at' in r.to ? r.to.at : 'id' in r.to ? r.to.id : ''}>
            <DeskLink to={r.to}>{r.name}</DeskLink>
            <span>{r.value}</span>
          </li>
        ))}
      </ul>
      {community !== null && <DeskLink to={{ page: 'community', code: community, week }}>{w.openCommunity}</DeskLink>}
    </Region>
  );
}
