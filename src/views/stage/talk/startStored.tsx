import '../../../parts/base.css';
import '../stage.css';
import { StrictMode, startTransition, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import type { Address } from '../../../address/address.ts';
import type { StoredDeck } from '../../../domain/deck/deck.ts';
import { readStored } from '../../../domain/deck/readStored.ts';
import { loadCoreFonts } from '../../../looks/fonts.ts';
import { theNotebook } from '../../../notebook/useBook.ts';
import { AppProvider, useApp } from '../../../parts/app.tsx';
import { Started } from '../../../release/started.ts';
import { type DeckWords, loadDeckWords } from '../../../words/deckWords.ts';
import type { Language } from '../../../words/format.ts';
import { loadWords } from '../../../words/words.ts';
import { deckFonts } from '../deck/deckText.ts';
import { Presenter } from '../presenter/Presenter.tsx';
import { Talk } from './Talk.tsx';

/** Longest wait for the fonts before the first slide, ms. */
const FONTS_MS = 800;

/** The community whose talk an address opens from what is stored; null for every other page. One of a past week is looked up anew. */
function talkOf(address: Address): string | null {
  if (address.view !== 'stage' || address.page === 'deck' || address.page === 'contest') return null;
  return address.page === undefined && address.week !== undefined ? null : address.community;
}

/**
 * Opens a talk, or the speaker's window, from what this machine has stored. No feed is read and no server asked: a hall without
 * a network is a hall like any other.
 * @returns false where nothing is stored for the address: then it is opened as every page is
 */
export async function startStored(address: Address): Promise<boolean> {
  const community = talkOf(address);
  if (community === null) return false;
  // Asked for before the disk answers: every page asks for them.
  loadCoreFonts();
  const written = (await theNotebook().all('decks')).find((w) => w.id === community);
  const stored = readStored(written?.body);
  const root = document.getElementById('root');
  if (stored === null || stored.deck.slides.length === 0 || root === null) return false;
  const language = address.lang ?? stored.language;
  const [words, own] = await Promise.all([loadWords(language, false), loadDeckWords(language)]);
  // A slide is fitted to its words: with their fonts it is so at once.
  await Promise.race([deckFonts(stored.deck), new Promise((resolve) => setTimeout(resolve, FONTS_MS))]);
  const page = (
    <StrictMode>
      <AppProvider language={language} words={words}>
        <Started />
        <StoredPage stored={stored} words={own} language={language} />
      </AppProvider>
    </StrictMode>
  );
  startTransition(() => createRoot(root).render(page));
  return true;
}

/** The page as long as it is that talk's. Whoever goes elsewhere leaves it: this one has no feeds to show anything else with. */
function StoredPage(props: { stored: StoredDeck; words: DeckWords; language: Language }) {
  const { address, lang } = useApp();
  const { stored, words } = props;
  const isHere = talkOf(address) === stored.deck.community && lang === props.language;
  useEffect(() => {
    if (!isHere) location.reload();
  }, [isHere]);
  if (!isHere) return null;
  const isSpeaker = address.view === 'stage' && address.page === 'presenter';
  return isSpeaker ? <Presenter stored={stored} words={words} /> : <Talk stored={stored} words={words} />;
}
