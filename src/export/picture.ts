import type { ChartOption } from '../charts/echarts.ts';
import { type Size, stillCanvas, stillSvg } from '../charts/still.ts';
import { offer } from './offer.ts';
import { type FrameStyle, framedSvg, frameLayout, type PictureFrame } from './pictureFrame.ts';
import { safeFileName } from './text.ts';

/** Device pixels for one CSS pixel: sharp on paper and on a large screen. */
const RATIO = 2;

/** Saves a chart with its title, data times, sources and demo mark drawn in. @throws where the browser gives no picture */
export async function savePicture(
  option: ChartOption,
  frame: PictureFrame,
  size: Size,
  style: FrameStyle,
  kind: 'png' | 'svg',
): Promise<void> {
  const name = `${safeFileName(frame.fileName)}.${kind}`;
  if (kind === 'svg') offer(new Blob([framedSvg(stillSvg(option, size), frame, size, style)], { type: 'image/svg+xml' }), name);
  else offer(await framedPng(option, frame, size, style), name);
}

function framedPng(option: ChartOption, frame: PictureFrame, size: Size, style: FrameStyle): Promise<Blob> {
  const { width, height, top, texts } = frameLayout(frame, size, style);
  const canvas = document.createElement('canvas');
  canvas.width = width * RATIO;
  canvas.height = height * RATIO;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('no canvas');
  pen.fillStyle = style.background;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(stillCanvas(option, size, RATIO), 0, top * RATIO);
  pen.scale(RATIO, RATIO);
  for (const t of texts) {
    pen.font = `${t.bold ? '600 ' : ''}${t.size}px ${style.font}`;
    pen.fillStyle = t.colour;
    pen.textAlign = t.align;
    pen.fillText(t.text, t.x, t.y);
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png'),
  );
}
