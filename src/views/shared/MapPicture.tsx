import { type ReactNode, useMemo } from 'react';
import type { ChartOption } from '../../charts/echarts.ts';
import { districtMap } from '../../charts/map/districtMap.ts';
import { type Judged, type MapMark, mapMarks } from '../../charts/map/readings.ts';
import type { AttentionItem } from '../../domain/attention.ts';
import type { Board } from '../../domain/board.ts';
import type { MapReading } from '../../domain/mapReading.ts';
import { rankedCommunities } from '../../domain/register.ts';
import { useMap } from '../../feeds/useFeeds.ts';
import type { Look } from '../../looks/look.ts';
import { useApp } from '../../parts/app.tsx';
import { Chart } from '../../parts/Chart.tsx';
import { useSteady } from '../../parts/useSteady.ts';
import { named } from '../../words/format.ts';
import type { Words } from '../../words/words.ts';

/** What a marker says, in words. */
export function markWords(mark: MapMark, reading: MapReading, words: Words): string {
  const w = words.map.legend;
  switch (mark.tone.kind) {
    case 'unknown':
      return reading === 'satisfaction' ? w.noSample : reading === 'renovation' ? w.noReport : w.unknown;
    case 'quiet':
      return reading === 'renovation' ? w.notOld : w.quiet;
    default:
      return reading === 'stars'
        ? `${mark.text} ${words.wall.legend.unit}`
        : reading === 'attention'
          ? mark.text
          : mark.tone.kind === 'done'
            ? w.done
            : `${mark.text}%${mark.tone.kind === 'bad' ? ` ${w.behind}` : ''}`;
  }
}

/** The markers of a reading and the picture of them. */
export function useMapMarks(
  board: Board,
  reading: MapReading,
  attention: readonly Pick<AttentionItem, 'compound'>[],
  judged: Judged,
): MapMark[] {
  const { weekly, renovation } = judged;
  const marks = useMemo(
    () => mapMarks(board, reading, attention, { weekly, renovation }),
    [board, reading, attention, weekly, renovation],
  );
  // A board is another one with every record: the picture is not.
  return useSteady(marks);
}

/** The district's map with its compounds, and the same values as a table. */
export function MapPicture(props: {
  board: Board;
  marks: MapMark[];
  reading: MapReading;
  focus: string | null;
  look: Look;
  arrangement?: 'beside' | 'above';
  /** What the markers say, where it is not what the reading is called. */
  title?: string;
  onPick?: (code: string) => void;
  /** Ways to take the picture along, beside it; walls have none. */
  tools?: (option: ChartOption) => ReactNode;
}) {
  const { lang, words } = useApp();
  const { shapes } = useMap();
  const { board, marks, reading, focus, look, arrangement, onPick } = props;
  const { register } = board;
  const title = props.title ?? words.map.title[reading];
  const places = useSteady(useMemo(() => ({ streets: register.streets, communities: rankedCommunities(register) }), [register]));
  const picture = useMemo(
    () => districtMap({ shapes, ...places, marks, focus, arrangement }, look, lang),
    [shapes, places, marks, focus, arrangement, look, lang],
  );
  const pick = useMemo(
    () =>
      onPick === undefined
        ? undefined
        : (index: number) => {
            const code = picture.codes[index];
            if (code != null) onPick(code);
          },
    [onPick, picture],
  );
  const chart = (
    <Chart
      option={picture.option}
      label={words.map.label(title, marks.length)}
      twin={{
        caption: title,
        columns: [words.map.columns.name, words.common.community, words.map.columns.value],
        rows: marks.map((m) => [
          named(m.name, lang),
          named(register.community.get(m.community)?.name ?? m.name, lang),
          markWords(m, reading, words),
        ]),
      }}
      twinHidden
      failed={words.wall.chartFailed}
      {...(pick === undefined ? {} : { onPick: pick })}
    />
  );
  return props.tools === undefined ? (
    chart
  ) : (
    <>
      <div className="chart-tools">{props.tools(picture.option)}</div>
      {chart}
    </>
  );
}
