import { pinnedAddress, vantageOf, weekOf, withVantage, writeAddress } from '../../../address/address.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { knownBeside } from '../time/besideAddress.ts';
import { VantageControl } from '../time/VantageControl.tsx';
import { CopyLink } from './CopyLink.tsx';
import { Menu } from './Menu.tsx';

/** The whole page to take along: as a link that restores it, beside itself at another point in time, and on paper. */
export function PageMenu() {
  const { lang, words, address, go } = useDeskApp();
  const { weekly } = useFeeds();
  const w = words.output;
  const url = () => {
    const newest = weekly.records.reduce((week, r) => (r.week > week ? r.week : week), '');
    const pinned = pinnedAddress(address, { week: newest === '' ? null : newest, lang });
    // The chapters of a long page are its anchors.
    return location.origin + writeAddress(pinned) + location.hash;
  };
  return (
    <>
      <CopyLink url={url} />
      <Menu label={w.share} name={w.share}>
        {(close) => (
          <>
            {weekOf(address) !== undefined && (
              <>
                <fieldset className="menu-time">
                  <legend>{words.time.title}</legend>
                  <VantageControl vantage={vantageOf(address)} onVantage={(vantage) => go(withVantage(address, vantage))} />
                </fieldset>
                <button
                  type="button"
                  onClick={() => {
                    close();
                    go(knownBeside(address));
                  }}
                >
                  {w.beside}
                </button>
                <p className="meta">{w.besideWhat}</p>
              </>
            )}
            <button
              type="button"
              onClick={() => {
                close();
                // The menu itself is not part of the page.
                setTimeout(() => print());
              }}
            >
              {w.print}
            </button>
            <p className="meta">{w.printWhat}</p>
          </>
        )}
      </Menu>
    </>
  );
}
