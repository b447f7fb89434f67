import { type Address, writeAddress } from '../../../address/address.ts';
import { useHeldFeeds } from '../../../feeds/useFeeds.ts';
import { useApp } from '../../../parts/app.tsx';
import { useShell } from '../../../parts/useShell.ts';
import { useStoredDeck } from '../deck/useStoredDeck.ts';
import { useStageLook } from '../look/useStageLook.ts';
import { useDeckWords } from '../useDeckWords.ts';
import { Presenter } from './Presenter.tsx';

/** The speaker's window on a page that reads feeds: there is one only beside a stored talk. */
export function OpenPresenter(props: { community: string }) {
  useShell('stage', useStageLook().variables);
  const { address } = useApp();
  const words = useDeckWords();
  const { ready, stored } = useStoredDeck(props.community);
  useHeldFeeds(stored !== null);
  if (stored !== null && stored.deck.slides.length > 0) return <Presenter stored={stored} words={words} />;
  const deck: Address = { lang: address.lang, view: 'stage', page: 'deck', community: props.community };
  return (
    <main className="stage">
      {ready && (
        <p role="status">
          {words.presenter.noDeck} <a href={writeAddress(deck)}>{words.deck.title}</a>
        </p>
      )}
    </main>
  );
}
