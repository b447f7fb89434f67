import { shanghai } from '../domain/civil.ts';
import type { Deck } from '../domain/deck/deck.ts';
import { type Language, named } from '../words/format.ts';
import type { HandoutWords } from '../words/handoutWords.ts';
import { offer } from './offer.ts';
import { safeFileName } from './text.ts';

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** The name of a talk's files: whose it is and the day its numbers were frozen. */
const fileName = (deck: Deck, lang: Language, words: HandoutWords) =>
  safeFileName(words.files.name(named(deck.name, lang), shanghai(Date.parse(deck.frozenAt)).day));

/** Saves a talk as a slide file; its writer is loaded only now. @throws where it could not be loaded */
export async function saveDeckPptx(deck: Deck, lang: Language, words: HandoutWords): Promise<void> {
  const [{ deckPptx }, { slideImages }] = await Promise.all([import('./pptx/deckPptx.ts'), import('./slideImages.ts')]);
  const images = await Promise.all(deck.slides.map(slideImages));
  offer(new Blob([await deckPptx(deck, images, lang, words)], { type: PPTX }), `${fileName(deck, lang, words)}.pptx`);
}

/** Saves every slide as a picture, in one archive. @throws where the browser gives no picture */
export async function saveDeckPictures(deck: Deck, lang: Language, words: HandoutWords): Promise<void> {
  const [{ slidePng }, { zipSync }] = await Promise.all([import('./slidePicture.ts'), import('fflate')]);
  const name = fileName(deck, lang, words);
  const files: Record<string, Uint8Array> = {};
  for (const i of deck.slides.keys()) {
    const png = await slidePng(deck, i, lang, words);
    files[`${name}-${String(i + 1).padStart(2, '0')}.png`] = new Uint8Array(await png.arrayBuffer());
  }
  // Pictures are packed already.
  const zip = zipSync(files, { level: 0, mtime: Date.parse(deck.frozenAt) }) as Uint8Array<ArrayBuffer>;
  offer(new Blob([zip], { type: 'application/zip' }), `${name}.zip`);
}
