import { useState } from 'react';
import type { ChartOption } from '../../../charts/echarts.ts';
import type { FeedName } from '../../../contract/envelope.ts';
import type { PictureFrame } from '../../../export/pictureFrame.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { weekLong } from '../../../words/format.ts';
import { useDeskLook } from '../useDeskLook.ts';
import { Menu } from './Menu.tsx';
import { dataTimes, isDemo, rulesLine, sourcesOf, vantageLine, vantageMarks } from './paper.ts';
import { usePaper } from './usePaper.ts';

/** Size of a picture to take along: the same whatever the window, so that two papers show the same. */
export const CURVE = { width: 960, height: 360 } as const;
export const MAP = { width: 1120, height: 820 } as const;

interface Props {
  option: ChartOption;
  title: string;
  /** Further lines below the title: the finding, a legend in words. */
  lines?: readonly string[];
  week: string | null;
  rests: readonly FeedName[];
  size: { width: number; height: number };
}

/** A chart of the desk as a picture with everything a paper needs written on it. */
export function ChartMenu(props: Props) {
  const { lang, words } = useDeskApp();
  const look = useDeskLook();
  const paper = usePaper();
  const [failed, setFailed] = useState(false);
  const w = words.output;
  const frame = (): PictureFrame => {
    const source = paper.source();
    const demo = isDemo(source.feeds);
    const { title, week } = props;
    const seenFrom = week === null ? null : vantageLine(source, week);
    return {
      title,
      lines: [...(week === null ? [] : [weekLong(week, lang)]), ...(seenFrom === null ? [] : [seenFrom]), ...(props.lines ?? [])],
      mark: demo ? words.common.demo : null,
      foot: [
        `${words.desk.dataTimes} ${words.common.list(dataTimes(source, props.rests))}`,
        [w.source(words.common.list(sourcesOf(source, props.rests))), rulesLine(source, week)].join(words.common.between),
      ],
      fileName: [title, week ?? '', ...(week === null ? [] : vantageMarks(source)), demo ? words.common.demo : '']
        .filter((s) => s !== '')
        .join('-'),
    };
  };
  const save = async (kind: 'png' | 'svg', close: () => void) => {
    try {
      const { savePicture } = await import('../../../export/picture.ts');
      const { ink, font } = look;
      const style = { font, background: ink.surface, title: ink.ink1, text: ink.ink2 };
      await savePicture(props.option, frame(), props.size, style, kind);
      close();
    } catch {
      setFailed(true);
    }
  };
  return (
    <Menu label={w.chart} name={w.chartOf(props.title)} quiet>
      {(close) => (
        <>
          <button type="button" onClick={() => void save('png', close)}>
            {w.png}
          </button>
          <button type="button" onClick={() => void save('svg', close)}>
            {w.svg}
          </button>
          {failed && <output className="is-bad">{w.failed}</output>}
        </>
      )}
    </Menu>
  );
}
