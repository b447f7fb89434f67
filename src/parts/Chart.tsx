import EChartsReactCore from 'echarts-for-react/esm/core';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { canvasRatio } from '../charts/canvasRatio.ts';
import { type ChartInstance, type ChartOption, echarts } from '../charts/echarts.ts';
import { onFontsArrived } from '../looks/fonts.ts';
import { onPixelRatio } from '../looks/pixelRatio.ts';
import { drawInTurn } from './drawInTurn.ts';
import { TableTwin, type Twin } from './TableTwin.tsx';

const EMPTY = {};
const OPTS = { renderer: 'canvas' } as const;
const FILL = { width: '100%', height: '100%' };
const never = () => false;

/** How many times one option is tried on a fresh instance before the panel says so. */
const TRIES = 2;

/** What each chart of the page does when there are more or fewer of them. */
const onPage = new Set<() => void>();

/** The device pixels a box's canvas may have now. */
const ratioOf = (box: HTMLElement) =>
  canvasRatio(box.clientWidth, box.clientHeight, globalThis.devicePixelRatio, Math.max(1, onPage.size));

/**
 * echarts-for-react without its throw-away first instance: that one waits for a drawn frame to learn the size of the box,
 * which matters to opening animations alone. Ours has none, and three charts would lay the page out twice. Nor does it wait
 * for a promise: a layout that is found out before painting may take a chart away in the same breath.
 */
class Drawing extends EChartsReactCore {
  override componentDidMount() {
    const { theme, opts, onChartReady } = this.props;
    onChartReady?.(this.echarts.init(this.ele, theme, { ...opts, devicePixelRatio: ratioOf(this.ele) }));
  }
}

let lastRevision = 0;

interface WithRevision {
  revision?: number;
}

/**
 * Writes an option and reads its revision back. An option that throws leaves ECharts frozen for ever
 * without another sign (apache/echarts#15280), so both a throw and a missing echo mean: start anew.
 * @returns false where the instance must be disposed
 */
function written(chart: ChartInstance, option: ChartOption): boolean {
  const revision = ++lastRevision;
  try {
    chart.setOption({ ...option, revision } as ChartOption, { notMerge: true });
    return (chart.getOption() as WithRevision).revision === revision;
  } catch {
    return false;
  }
}

/**
 * The one component that holds a chart. It survives an option that throws, notices a frozen instance,
 * repaints after a lost GPU and when fonts arrive, follows its box, and carries our own sentence and
 * the table twin. ECharts' own description is not used: it reads axis indices as values.
 * @param props.label the finding in words, complete without the picture
 * @param props.twin the same values as a table; `hidden` leaves it to assistive technology
 * @param props.failed words shown where the picture cannot be drawn
 * @param props.onPick called with the number of the part under the pointer; keyboards need a way of their own beside it
 */
export function Chart(props: {
  option: ChartOption;
  label: string;
  twin: Twin;
  twinHidden?: boolean;
  failed: string;
  onPick?: (dataIndex: number) => void;
}) {
  const { option } = props;
  const [instance, setInstance] = useState<ChartInstance | null>(null);
  const [generation, setGeneration] = useState(0);
  const [broken, setBroken] = useState<ChartOption | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const tries = useRef(0);
  const tried = useRef<ChartOption | null>(null);
  const labelId = useId();

  useLayoutEffect(() => {
    const element = box.current;
    if (instance === null || element === null || instance.isDisposed() || broken === option) return;
    if (tried.current !== option) {
      tried.current = option;
      tries.current = 0;
    }
    delete element.dataset.painted;
    const done = () => {
      element.dataset.painted = String(generation);
    };
    // Apart from the work that put the page there, yet before it is painted.
    const takeBack = drawInTurn(() => {
      if (instance.isDisposed()) return;
      tries.current += 1;
      instance.on('finished', done);
      if (!written(instance, option)) {
        // A new key mounts a new instance; after two failures the option itself is at fault.
        if (tries.current >= TRIES) setBroken(option);
        setInstance(null);
        setGeneration((g) => g + 1);
        return;
      }
      setBroken(null);
      (element as HTMLDivElement & { __chart?: ChartInstance }).__chart = instance;
    });
    return () => {
      takeBack();
      if (!instance.isDisposed()) instance.off('finished', done);
    };
  }, [instance, option, broken, generation]);

  const { onPick } = props;
  useEffect(() => {
    if (instance === null || onPick === undefined) return;
    const picked = (event: { dataIndex: number }) => onPick(event.dataIndex);
    instance.on('click', picked as never);
    return () => {
      if (!instance.isDisposed()) instance.off('click', picked);
    };
  }, [instance, onPick]);

  useEffect(() => {
    const element = box.current;
    if (instance === null || element === null) return;
    const repaint = () => {
      if (instance.isDisposed()) return;
      instance.resize({ width: 'auto', height: 'auto' });
      // At an unchanged size zrender draws only what it takes for changed; a canvas that lost its memory has lost all of it.
      for (const drawn of instance.getZr().storage.getDisplayList(true)) drawn.markRedraw();
      instance.getZr().refresh();
    };
    // A canvas keeps the ratio it was made with; one that may now have another is made anew.
    const refit = () => {
      if (instance.isDisposed() || ratioOf(element) === instance.getDevicePixelRatio()) return false;
      setInstance(null);
      setGeneration((g) => g + 1);
      return true;
    };
    let frame = 0;
    const resized = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        // An observer tells the size of what it begins to observe too: drawn for that very size already, a chart is not drawn twice.
        const isDrawn = () => instance.getWidth() === element.clientWidth && instance.getHeight() === element.clientHeight;
        if (!refit() && !instance.isDisposed() && !isDrawn()) repaint();
      });
    };
    const observer = new ResizeObserver(resized);
    observer.observe(element);
    onPage.add(refit);
    for (const other of onPage) if (other !== refit) other();
    // A crashed GPU process blanks every canvas; nothing in ECharts listens, resize() draws it again.
    element.addEventListener('contextrestored', repaint, true);
    const offFonts = onFontsArrived(repaint);
    const offRatio = onPixelRatio(resized);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      onPage.delete(refit);
      element.removeEventListener('contextrestored', repaint, true);
      offFonts();
      offRatio();
    };
  }, [instance]);

  return (
    <figure className="chart" aria-labelledby={labelId}>
      <figcaption id={labelId} className="sr-only">
        {props.label}
      </figcaption>
      <div ref={box} className="chart-box" role="img" aria-label={props.label} data-chart="">
        {broken === option ? (
          <p className="chart-failed">{props.failed}</p>
        ) : (
          <Drawing
            key={generation}
            echarts={echarts}
            option={EMPTY}
            opts={OPTS}
            style={FILL}
            autoResize={false}
            shouldSetOption={never}
            onChartReady={setInstance}
          />
        )}
      </div>
      <TableTwin twin={props.twin} hidden={props.twinHidden === true} />
    </figure>
  );
}
