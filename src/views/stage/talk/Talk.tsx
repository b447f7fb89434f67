import './talk.css';
import { useCallback, useEffect, useState } from 'react';
import { writeAddress } from '../../../address/address.ts';
import { shanghai } from '../../../domain/civil.ts';
import type { StoredDeck } from '../../../domain/deck/deck.ts';
import { useApp } from '../../../parts/app.tsx';
import { useShell } from '../../../parts/useShell.ts';
import type { DeckWords } from '../../../words/deckWords.ts';
import { clock, dayShort, named } from '../../../words/format.ts';
import { useRem } from '../look/useRem.ts';
import { useStageLook } from '../look/useStageLook.ts';
import { KeysSheet } from './KeysSheet.tsx';
import { SlideStack } from './SlideStack.tsx';
import { SourceSheet } from './SourceSheet.tsx';
import { useOwnIcon } from './useOwnIcon.ts';
import { usePictures } from './usePictures.ts';
import { useTalk } from './useTalk.ts';
import { useTalkKeys } from './useTalkKeys.ts';

/** Width from which a slide is broad, rem. */
const BROAD_REM = 84;

/** The hall's window: the frozen talk, moved by the speaker alone. It asks no server for anything and never loads itself anew. */
export function Talk(props: { stored: StoredDeck; words: DeckWords }) {
  const { lang, words: common, address, go } = useApp();
  const { words } = props;
  // As it was when the window opened: whoever goes on editing beside it changes nothing on stage.
  const [{ deck }] = useState(props.stored);
  const look = useStageLook();
  useShell('stage', look.variables);
  const rem = useRem();
  useOwnIcon();
  const talk = useTalk(deck, address.view === 'stage' && address.page === undefined ? address.slide : 1);
  const { state, act } = talk;
  const pictures = usePictures(deck.slides, state.slide);
  const [keys, showKeys] = useState(false);
  const name = named(deck.name, lang);

  useEffect(() => {
    document.title = `${name} · ${common.stage.title}`;
  }, [name, common]);
  useEffect(() => {
    if (address.view !== 'stage' || address.page !== undefined || address.slide === state.slide) return;
    go({ ...address, slide: state.slide }, { replace: true });
  }, [address, go, state.slide]);
  const presenter = useCallback(() => {
    const to = writeAddress({ lang: address.lang, view: 'stage', page: 'presenter', community: deck.community });
    window.open(to, `jiayuan-presenter-${deck.community}`, 'popup,width=1180,height=760');
  }, [address.lang, deck.community]);
  useTalkKeys({ state, act, look: look.change, keys, showKeys, presenter });

  const slide = deck.slides[state.slide - 1];
  if (slide === undefined)
    return (
      <main className="stage">
        <p role="status">{common.stage.nothing}</p>
      </main>
    );
  // The first frame is the whole frame: a pair of pictures does not come in one after the other.
  if (pictures === null) return null;
  const frozenAt = Date.parse(deck.frozenAt);
  const frozen = words.talk.frozen(dayShort(shanghai(frozenAt).day, lang), clock(frozenAt));
  return (
    <main className="stage talk">
      <div aria-hidden={state.blank} aria-live="polite">
        <SlideStack
          number={state.slide}
          deck={deck}
          look={look}
          words={words}
          pictures={pictures}
          rem={rem}
          broad={innerWidth / rem >= BROAD_REM}
          frozen={frozen}
        />
      </div>
      {state.source && <SourceSheet deck={deck} slide={slide} words={words} />}
      {keys && <KeysSheet words={words} />}
      {state.blank && <div className="stage-blank" data-blank="" />}
    </main>
  );
}
