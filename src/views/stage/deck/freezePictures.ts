import type { DeckSlide, SlidePicture } from '../../../domain/deck/deck.ts';

const LIMIT_MS = 20_000;

/** A picture's bytes; null where it does not come, or where something else came in its place. */
async function bytesOf(address: string): Promise<Blob | null> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), LIMIT_MS);
  try {
    const answer = await fetch(address, { signal: stop.signal });
    const blob = answer.ok ? await answer.blob() : null;
    return blob?.type.startsWith('image/') === true ? blob : null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The same slides with the bytes of their pictures, so that no network is asked for them on stage. Pictures lie beside the feed
 * that names them, and nowhere else.
 * @param feeds addresses of the feeds that name pictures
 */
export async function withPictures(slides: readonly DeckSlide[], feeds: readonly string[]): Promise<DeckSlide[]> {
  const asked = new Map<string, Promise<Blob | null>>();
  const read = async (path: string): Promise<Blob | null> => {
    for (const folder of new Set(feeds.map((url) => url.replace(/[^/]*$/, '')))) {
      const address = folder + path;
      const held = asked.get(address) ?? bytesOf(address);
      asked.set(address, held);
      const blob = await held;
      if (blob !== null) return blob;
    }
    return null;
  };
  const whole = async (p: SlidePicture): Promise<SlidePicture> => ({ ...p, blob: await read(p.path) });
  return Promise.all(
    slides.map(async (s) => {
      if (s.pair === null) return s;
      const [before, after] = await Promise.all([whole(s.pair.before), whole(s.pair.after)]);
      return { ...s, pair: { before, after } };
    }),
  );
}
