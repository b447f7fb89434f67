import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { StoredDeck } from '../../../domain/deck/deck.ts';
import { draftDeck } from '../../../domain/deck/edits.ts';
import { useIsStoppedNowhere } from '../../../feeds/horizon.ts';
import { useHeldFeeds } from '../../../feeds/useFeeds.ts';
import { useApp } from '../../../parts/app.tsx';
import { useShell } from '../../../parts/useShell.ts';
import { deckFonts } from '../deck/deckText.ts';
import { withPictures } from '../deck/freezePictures.ts';
import { useFindings } from '../deck/useFindings.ts';
import { useStoredDeck } from '../deck/useStoredDeck.ts';
import { useStageLook } from '../look/useStageLook.ts';
import { useDeckWords } from '../useDeckWords.ts';
import { Talk } from './Talk.tsx';

/** A talk on a page that reads feeds: the stored one, else the first suggestions, frozen now and stored as a draft. */
export function OpenTalk(props: { community: string }) {
  const disk = useStoredDeck(props.community);
  if (!disk.ready) return <Waiting />;
  if (disk.stored !== null) return <Held stored={disk.stored} />;
  return <Opening community={props.community} onFrozen={(stored) => disk.edit((before) => before ?? stored)} />;
}

/** A talk of a past week: told anew from the records each time it is opened, and stored nowhere. */
export function LookBack(props: { community: string }) {
  const { words } = useApp();
  const [stored, setStored] = useState<StoredDeck | null>(null);
  const nowhere = useIsStoppedNowhere();
  if (nowhere) return <Said>{words.frozen.noWeek}</Said>;
  return stored === null ? <Opening community={props.community} onFrozen={setStored} /> : <Held stored={stored} />;
}

/** Once the talk is here nothing is asked of a server any more. */
function Held(props: { stored: StoredDeck }) {
  useHeldFeeds(true);
  return <Talk key={props.stored.deck.community} stored={props.stored} words={useDeckWords()} />;
}

/** Waits until everything there is to say has been read, and freezes it. */
function Opening(props: { community: string; onFrozen(stored: StoredDeck): void }) {
  const { lang, words } = useApp();
  const { slides, head, pictured, known } = useFindings(props.community);
  const begun = useRef(false);
  const { onFrozen } = props;
  useEffect(() => {
    if (slides === null || head === null || slides.length === 0 || begun.current) return;
    begun.current = true;
    void (async () => {
      const draft = draftDeck({ ...head, frozenAt: new Date().toISOString() }, await withPictures(slides, pictured), lang);
      await deckFonts(draft.deck);
      onFrozen(draft);
    })();
  }, [slides, head, pictured, lang, onFrozen]);
  if (!known) return <Said>{words.stage.unknown}</Said>;
  if (slides !== null && slides.length === 0) return <Said>{words.stage.nothing}</Said>;
  return <Waiting />;
}

function Waiting() {
  const { words } = useApp();
  return <Said>{words.league.working}</Said>;
}

function Said(props: { children: ReactNode }) {
  useShell('stage', useStageLook().variables);
  return (
    <main className="stage">
      <p role="status">{props.children}</p>
    </main>
  );
}
