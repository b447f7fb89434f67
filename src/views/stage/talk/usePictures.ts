import { useEffect, useState } from 'react';
import type { DeckSlide } from '../../../domain/deck/deck.ts';

/** Addresses of the pictures inside this page, by path. */
export type PictureUrls = ReadonlyMap<string, string>;

const NONE: PictureUrls = new Map();

/**
 * Every picture of a talk as an address inside the page, made and decoded once: a slide shows its pair with the first frame, and
 * nothing is fetched for it.
 * @returns null until they are there
 */
export function usePictures(slides: readonly DeckSlide[]): PictureUrls | null {
  const [urls, setUrls] = useState<PictureUrls | null>(null);
  useEffect(() => {
    let here = true;
    const made = new Map<string, string>();
    for (const { pair } of slides)
      for (const p of pair === null ? [] : [pair.before, pair.after])
        if (p.blob !== null && !made.has(p.path)) made.set(p.path, URL.createObjectURL(p.blob));
    const decoded = [...made].map(async ([path, url]) => {
      const image = new Image();
      image.src = url;
      // What cannot be drawn leaves its place empty, and the slide says so.
      await image.decode().catch(() => made.delete(path));
    });
    void Promise.all(decoded).then(() => here && setUrls(made.size === 0 ? NONE : made));
    return () => {
      here = false;
      for (const url of made.values()) URL.revokeObjectURL(url);
    };
  }, [slides]);
  return urls;
}
