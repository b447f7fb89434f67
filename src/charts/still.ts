import { SVGRenderer } from 'echarts/renderers';
import './deskParts.ts';
import { type ChartOption, echarts } from './echarts.ts';

// Only who takes a picture along loads this renderer; no wall does.
echarts.use([SVGRenderer]);

/** Size of a picture in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** A drawing of the option as the text of an SVG: its words are text, no script, nothing of another address. */
export function stillSvg(option: ChartOption, { width, height }: Size): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption({ ...option, animation: false });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

/** The same as a canvas. @param ratio device pixels for one CSS pixel */
export function stillCanvas(option: ChartOption, { width, height }: Size, ratio: number): HTMLCanvasElement {
  const chart = echarts.init(document.createElement('div'), null, { renderer: 'canvas', devicePixelRatio: ratio, width, height });
  chart.setOption({ ...option, animation: false });
  const canvas = chart.renderToCanvas({ pixelRatio: ratio });
  const copy = document.createElement('canvas');
  copy.width = canvas.width;
  copy.height = canvas.height;
  copy.getContext('2d')?.drawImage(canvas, 0, 0);
  chart.dispose();
  return copy;
}

/**
 * The same drawn into a box of the page, as elements of an SVG that fills the box's width. @returns takes it away again
 */
export function drawnSvg(box: HTMLElement, option: ChartOption, { width, height }: Size): () => void {
  const chart = echarts.init(box, null, { renderer: 'svg', width, height });
  chart.setOption({ ...option, animation: false });
  const svg = box.querySelector('svg');
  // The library's own box is as large as the drawing: here the page decides.
  const inner = svg?.parentElement;
  if (inner) Object.assign(inner.style, { width: '100%', height: '100%' });
  svg?.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg?.setAttribute('width', '100%');
  svg?.setAttribute('height', '100%');
  return () => chart.dispose();
}
