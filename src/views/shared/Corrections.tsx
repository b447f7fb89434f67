import { useConfigFault, useCorrections } from '../../feeds/useFeeds.ts';
import { useApp } from '../../parts/app.tsx';
import { named } from '../../words/format.ts';
import { plainAddress } from './plainAddress.ts';

/** Where to complain and what to have corrected, as a link. @param props.unset whether to say that no channel is set up */
export function Corrections(props: { unset?: boolean }) {
  const { lang, words } = useApp();
  const w = words.corrections;
  const channel = useCorrections();
  const fault = useConfigFault();
  if (channel === undefined)
    return props.unset === true ? <p className="corrections">{fault === null ? w.unset : w.faulty}</p> : null;
  return (
    <p className="corrections" data-corrections="">
      {w.said(channel.label === undefined ? w.label : named(channel.label, lang))}
      <a href={channel.url} rel="noreferrer">
        {plainAddress(channel.url, location.host)}
      </a>
    </p>
  );
}
