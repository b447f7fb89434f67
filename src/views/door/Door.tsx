import '../../parts/base.css';
import './door.css';
import { useEffect } from 'react';
import { type Address, DEFAULT_RANKING, writeAddress } from '../../address/address.ts';
import type { Bilingual } from '../../contract/common.ts';
import { useFeeds } from '../../feeds/useFeeds.ts';
import { cssVariables } from '../../looks/look.ts';
import { tokens } from '../../looks/tokens.ts';
import { useApp } from '../../parts/app.tsx';
import { DemoChip } from '../../parts/DemoChip.tsx';
import { HelpLink } from '../../parts/HelpLink.tsx';
import { Mark } from '../../parts/Mark.tsx';
import { useShell } from '../../parts/useShell.ts';
import { named } from '../../words/format.ts';
import { Corrections } from '../shared/Corrections.tsx';

/** The front door: where each audience goes. */
export function Door(props: { title: Bilingual }) {
  const { lang, words, address, go } = useApp();
  const title = named(props.title, lang);
  const demo = Object.values(useFeeds()).some((f) => f.head?.demo === true);
  useShell('desk', cssVariables(tokens.desk));
  useEffect(() => {
    document.title = demo ? `${title} · ${words.common.demo}` : title;
  }, [title, demo, words]);
  const doors: { to: Address; name: string; what: string }[] = [
    { to: { lang: address.lang, view: 'wall', reading: 'stars' }, name: words.common.wall, what: words.door.wall },
    {
      to: { lang: address.lang, view: 'desk', page: 'ranking', ranking: DEFAULT_RANKING },
      name: words.common.desk,
      what: words.door.desk,
    },
    { to: { lang: address.lang, view: 'desk', page: 'data' }, name: words.door.dataName, what: words.door.data },
    {
      to: { lang: address.lang, view: 'stage', community: null, slide: 1 },
      name: words.common.stageShell,
      what: words.door.stage,
    },
  ];
  return (
    <main className="door">
      <h1>
        <Mark size={40} />
        {title}
        {demo && <DemoChip />}
      </h1>
      <ul>
        {doors.map(({ to, name, what }) => (
          <li key={name}>
            <a href={writeAddress(to)}>{name}</a>
            <p>{what}</p>
          </li>
        ))}
      </ul>
      <HelpLink name={words.common.help} />
      <button
        type="button"
        onClick={() => go({ lang: lang === 'en' ? 'zh-CN' : 'en', view: 'door' })}
        lang={lang === 'en' ? 'zh-CN' : 'en'}
      >
        {words.common.language}
      </button>
      <Corrections unset />
    </main>
  );
}
