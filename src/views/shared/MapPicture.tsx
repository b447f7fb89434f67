import { type ReactNode, useEffect, useMemo, useState } from 'react';
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

/** Compounds that a map marks one by one; of more it shows what lies in each street, and a street's own when it is gone into. */
const MOST_MARKS = 300;
const NO_MARKS: MapMark[] = [];

/**
 * The same, a marker for each street: where there are more compounds than a map can mark; undefined where there are not. What
 * works them out comes when it is needed, which in a district it is not: none are there until then.
 */
export function useStreetMarks(
  board: Board,
  reading: MapReading,
  attention: readonly Pick<AttentionItem, 'compound'>[],
  judged: Judged,
): MapMark[] | undefined {
  const { weekly, renovation } = judged;
  const many = board.compounds.length > MOST_MARKS;
  const [make, setMake] = useState<typeof import('../../charts/map/streetMarks.ts').streetMarks | null>(null);
  useEffect(() => {
    if (!many) return;
    import('../../charts/map/streetMarks.ts').then(
      (m) => setMake(() => m.streetMarks),
      () => undefined,
    );
  }, [many]);
  const marks = useMemo(
    () => (many ? (make?.(board, reading, attention, { weekly, renovation }) ?? NO_MARKS) : undefined),
    [many, make, board, reading, attention, weekly, renovation],
  );
  return useSteady(marks);
}

/** The street of a street or community. */
const streetOf = (board: Board, code: string | null) => board.register.community.get(code ?? '')?.street ?? code;

/** The district's map with its compounds, or its streets where those are too many, and the same values as a table. */
export function MapPicture(props: {
  board: Board;
  marks: MapMark[];
  /** A marker for each street, of `useStreetMarks`. */
  streets: MapMark[] | undefined;
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
  const byStreet = props.streets !== undefined;
  const together = focus === null ? props.streets : undefined;
  const gone = byStreet ? streetOf(board, focus) : null;
  const shown = useMemo(
    () => together ?? (gone === null ? marks : marks.filter((m) => m.street === gone)),
    [together, gone, marks],
  );
  const picture = useMemo(
    () => districtMap({ shapes, ...places, marks: shown, focus, arrangement, byStreet }, look, lang),
    [shapes, places, shown, focus, arrangement, byStreet, look, lang],
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
      label={together === undefined ? words.map.label(title, shown.length) : words.map.labelStreets(title, together.length)}
      twin={{
        caption: title,
        columns: [words.map.columns.name, words.common.community, words.map.columns.value],
        rows: shown.map((m) => [
          named(m.name, lang),
          together === undefined ? named(register.community.get(m.community)?.name ?? m.name, lang) : '',
          markWords(m, reading, words),
        ]),
      }}
      twinHidden
      failed={words.wall.chartFailed}
      {...(pick === undefined ? {} : { onPick: pick })}
    />
  );
  return (
    <>
      {props.tools !== undefined && <div className="chart-tools">{props.tools(picture.option)}</div>}
      {chart}
      {together !== undefined && <p className="map-note">{words.map.byStreet(MOST_MARKS)}</p>}
    </>
  );
}
