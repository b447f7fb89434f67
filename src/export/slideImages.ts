import type { DeckSlide } from '../domain/deck/deck.ts';

/** Longest side of a picture in a hand-out, px: sharp on a page, and no archive of originals. */
const LONGEST = 1600;
const QUALITY = 0.88;

/** A picture that can be drawn; null where it is no picture. */
export async function drawable(blob: Blob | null): Promise<HTMLImageElement | null> {
  if (blob === null) return null;
  const url = URL.createObjectURL(blob);
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
    return image.naturalWidth > 0 ? image : null;
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** A picture for a file: of whatever form it was, now a JPEG of its proportions. */
export interface SlideImage {
  data: string;
  width: number;
  height: number;
}

function jpeg(image: HTMLImageElement): SlideImage {
  const { naturalWidth, naturalHeight } = image;
  const scale = Math.min(1, LONGEST / Math.max(naturalWidth, naturalHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(naturalHeight * scale));
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('no canvas');
  // What was see-through is on the ground of the page, and not black.
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return { data: canvas.toDataURL('image/jpeg', QUALITY), width: canvas.width, height: canvas.height };
}

/** The pair of a slide for a file; null where a picture could not be read. */
export async function slideImages(slide: DeckSlide): Promise<readonly (SlideImage | null)[]> {
  if (slide.pair === null) return [];
  return Promise.all(
    [slide.pair.before, slide.pair.after].map(async (p) => {
      const image = await drawable(p.blob);
      return image === null ? null : jpeg(image);
    }),
  );
}
