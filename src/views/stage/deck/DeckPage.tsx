import './deck.css';
import { type MouseEvent, Suspense, useEffect, useMemo, useState } from 'react';
import { type Address, writeAddress } from '../../../address/address.ts';
import { MOST_SLIDES } from '../../../domain/deck/deck.ts';
import { draftDeck, freezeChanges, picked, refrozen } from '../../../domain/deck/edits.ts';
import { cssVariables } from '../../../looks/look.ts';
import { tokens } from '../../../looks/tokens.ts';
import { useApp } from '../../../parts/app.tsx';
import { DemoChip } from '../../../parts/DemoChip.tsx';
import { HelpLink } from '../../../parts/HelpLink.tsx';
import { Mark } from '../../../parts/Mark.tsx';
import { useShell } from '../../../parts/useShell.ts';
import { named } from '../../../words/format.ts';
import { DeckFiles } from '../../shared/deckFiles/DeckFiles.tsx';
import { ReadinessPanel } from '../readiness/ReadinessPanel.tsx';
import { useReadiness } from '../readiness/useReadiness.ts';
import { useDeckWords } from '../useDeckWords.ts';
import { picturesHere, textOf } from './deckText.ts';
import { FreezeBar } from './FreezeBar.tsx';
import { withPictures } from './freezePictures.ts';
import { Picked } from './Picked.tsx';
import { Suggestions } from './Suggestions.tsx';
import { TimingFields } from './TimingFields.tsx';
import { useFindings } from './useFindings.ts';
import { useStoredDeck } from './useStoredDeck.ts';

const COLOURS = cssVariables(tokens.stageLight);

/** Where a community's talk is put together: what may be said with its proof, and what was chosen in its order. */
export function DeckPage(props: { community: string }) {
  const { community } = props;
  useShell('stage', COLOURS);
  const { lang, words: common, address, go } = useApp();
  const words = useDeckWords();
  const w = words.deck;
  const now = useFindings(community);
  const disk = useStoredDeck(community);
  const { stored } = disk;
  const [busy, setBusy] = useState(false);
  const name = named(stored?.deck.name ?? now.head?.name ?? { zh: community, en: community }, lang);
  useEffect(() => {
    document.title = `${w.title} · ${name}`;
  }, [w, name]);

  const deck = stored?.deck ?? null;
  const text = useMemo(() => (deck === null ? null : textOf(deck)), [deck]);
  const ready = useReadiness({
    content: disk.ready ? deck !== null && deck.slides.length > 0 : null,
    pictures: deck === null ? null : picturesHere(deck),
    text,
    lasting: disk.ready ? disk.lasting : null,
  });

  const { slides, head } = now;
  const freeze = async (only: string | null) => {
    if (slides === null || head === null || busy) return;
    setBusy(true);
    const whole = await withPictures(slides, now.pictured);
    const at = { ...head, frozenAt: new Date().toISOString() };
    disk.edit((before) => {
      if (before !== null) return refrozen(before, at, whole);
      return only === null ? draftDeck(at, whole, lang) : picked(draftDeck(at, whole, lang, 0), only);
    });
    setBusy(false);
  };

  const toTalk: Address = { lang: address.lang, view: 'stage', community, slide: 1 };
  const choose: Address = { lang: address.lang, view: 'stage', community: null, slide: 1 };
  const link = (to: Address, label: string, className?: string) => (
    <a
      className={className}
      href={writeAddress(to)}
      onClick={(event: MouseEvent) => {
        event.preventDefault();
        go(to);
      }}
    >
      {label}
    </a>
  );

  return (
    <main className="stage deck-page">
      <header>
        <Mark size="2rem" />
        <h1>{w.heading(name)}</h1>
        {(deck ?? now.head)?.demo === true && <DemoChip />}
        <nav aria-label={w.nav}>
          {link(choose, common.stage.back)}
          <HelpLink name={w.help} />
          {deck !== null && deck.slides.length > 0 && link(toTalk, w.toTalk, 'is-strong')}
        </nav>
      </header>
      {!now.known && <p role="alert">{common.stage.unknown}</p>}
      {disk.ready && !disk.lasting && <p role="alert">{w.notLasting}</p>}
      {disk.unreadable && <p role="alert">{w.unreadable}</p>}
      {disk.trouble !== null && <p role="alert">{w.trouble[disk.trouble]}</p>}
      <div className="deck-columns">
        <Suggestions
          words={words}
          // Of a frozen talk the others are of the same moment: what is added later has the same numbers.
          slides={stored === null ? slides : stored.spare}
          frozen={stored !== null}
          full={(deck?.slides.length ?? 0) >= MOST_SLIDES}
          old={now.old.map((feed) => common.common.feed[feed])}
          busy={busy || !disk.ready}
          onDraft={() => void freeze(null)}
          onPick={(id) => (stored === null ? void freeze(id) : disk.edit((s) => (s === null ? s : picked(s, id))))}
        />
        <div className="deck-chosen">
          {stored === null ? (
            <p className="meta">{disk.ready ? w.nothingYet : w.reading}</p>
          ) : (
            <>
              <FreezeBar
                words={words}
                frozenAt={stored.deck.frozenAt}
                changes={slides === null ? null : freezeChanges(stored, slides)}
                busy={busy}
                onFreeze={() => void freeze(null)}
              />
              <Picked words={words} stored={stored} edit={disk.edit} />
              <TimingFields key={stored.deck.frozenAt} words={words} stored={stored} edit={disk.edit} />
              <ReadinessPanel ready={ready} words={words} content={words.ready.item.content} />
              <Suspense fallback={null}>
                <DeckFiles deck={stored.deck} />
              </Suspense>
            </>
          )}
        </div>
      </div>
    </main>
  );
}
