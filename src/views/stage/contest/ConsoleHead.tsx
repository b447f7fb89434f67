import { useState } from 'react';
import { type Address, writeAddress } from '../../../address/address.ts';
import type { HallSender } from '../../../contest/useHallSender.ts';
import { useApp } from '../../../parts/app.tsx';
import { DemoChip } from '../../../parts/DemoChip.tsx';
import { HelpLink } from '../../../parts/HelpLink.tsx';
import { useLinkTo } from '../../../parts/useLinkTo.ts';
import { dayLong, named } from '../../../words/format.ts';
import { Readiness } from './Readiness.tsx';
import { useConsole } from './useConsole.ts';

/** The hall's window of a contest; null where the browser blocked it. @param size CSS pixels, where a size is tried */
export function openHall(lang: Address['lang'], contest: string, size: { width: number; height: number } | null): Window | null {
  const url = writeAddress({ lang, view: 'stage', page: 'contest', contest, hall: true });
  return window.open(url, `jiayuan-hall-${contest}`, size === null ? 'popup' : `popup,width=${size.width},height=${size.height}`);
}

/** Which contest it is, what it rests on, and the hall's window. */
export function ConsoleHead(props: { hall: HallSender }) {
  const { hall } = props;
  const { address, words } = useApp();
  const { contest, setUp, w, lang, values, setValues, say } = useConsole();
  const linkTo = useLinkTo();
  const [keys, setKeys] = useState(false);
  const other = lang === 'en' ? 'zh-CN' : 'en';
  return (
    <header className="console-head">
      <div>
        <h1>{named(setUp.label, lang)}</h1>
        <p>{dayLong(setUp.heldOn, lang)}</p>
        {setUp.rehearsal && <strong className="contest-practice">{w.rehearsal}</strong>}
        {setUp.demo && <DemoChip />}
        {!setUp.rules.official && <span className="sample">{words.common.sample}</span>}
        <Readiness hallSeen={hall.hallSeen} />
      </div>
      <div>
        <button
          type="button"
          onClick={(e) => {
            if (e.detail > 0) e.currentTarget.blur();
            if (openHall(address.lang, contest, null) === null) say(false, w.hall.blocked);
          }}
        >
          {w.hall.open}
        </button>
        <span data-hall={hall.hallSeen ? 'seen' : 'gone'} className="console-hall">
          {hall.hallSeen && w.hall.seen}
        </span>
        <button type="button" aria-pressed={hall.blank} onClick={() => hall.setBlank(!hall.blank)}>
          {hall.blank ? w.hall.unblank : w.hall.blank}
          <kbd>B</kbd>
        </button>
        <button type="button" aria-pressed={values} onClick={() => setValues(!values)}>
          {values ? w.hideValues : w.showValues}
          <kbd>I</kbd>
        </button>
        <button type="button" aria-expanded={keys} onClick={() => setKeys(!keys)}>
          {w.keys}
        </button>
        <a {...linkTo({ lang: address.lang, view: 'stage', page: 'contest', contest: null })}>{w.back}</a>
        <HelpLink name={w.help} />
        <a
          {...linkTo({ ...(address as Extract<Address, { view: 'stage'; page: 'contest' }>), lang: other })}
          lang={other}
          hrefLang={other}
        >
          {words.common.language}
        </a>
      </div>
      {keys && (
        <dl className="console-keys">
          {w.keyList.map(([key, does]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      )}
    </header>
  );
}
