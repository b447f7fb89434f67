import { useEffect, useState } from 'react';
import type { DeckSlide } from '../../../domain/deck/deck.ts';

/** Addresses of the pictures inside this page, by path. */
export type PictureUrls = ReadonlyMap<string, string>;

const NONE: PictureUrls = new Map();

/** The pictures of a slide that are there. */
const picturesOf = (slide: DeckSlide | undefined) =>
  slide?.pair == null ? [] : [slide.pair.before, slide.pair.after].filter((p) => p.blob !== null);

/**
 * Every picture of a talk as an address inside the page, made once: a slide shows its pair with the first frame, and nothing is
 * fetched for it.
 * @param first number of the slide that is shown first, from 1: its pictures are waited for, the others are decoded behind it
 * @returns null until those of the first slide are there
 */
export function usePictures(slides: readonly DeckSlide[], first: number): PictureUrls | null {
  const [begins] = useState(first);
  const [urls, setUrls] = useState<PictureUrls | null>(picturesOf(slides[begins - 1]).length === 0 ? NONE : null);
  useEffect(() => {
    let here = true;
    const made = new Map<string, string>();
    for (const slide of slides)
      for (const p of picturesOf(slide)) if (p.blob !== null && !made.has(p.path)) made.set(p.path, URL.createObjectURL(p.blob));
    const unseen = new Set<string>();
    const decode = async (path: string) => {
      const image = new Image();
      image.src = made.get(path) ?? '';
      // What cannot be drawn leaves its place empty, and the slide says so.
      await image.decode().catch(() => unseen.add(path));
    };
    const hand = () => here && setUrls(new Map([...made].filter(([path]) => !unseen.has(path))));
    const own = new Set(picturesOf(slides[begins - 1]).map((p) => p.path));
    void (async () => {
      await Promise.all([...own].map(decode));
      hand();
      const before = unseen.size;
      await Promise.all([...made.keys()].filter((path) => !own.has(path)).map(decode));
      if (unseen.size > before) hand();
    })();
    return () => {
      here = false;
      for (const url of made.values()) URL.revokeObjectURL(url);
    };
  }, [slides, begins]);
  return urls;
}
