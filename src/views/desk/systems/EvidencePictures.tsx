import './evidence.css';
import { useState } from 'react';
import { useFeeds } from '../../../feeds/useFeeds.ts';

/** Pictures that a record names, beside the feed that names them. One that cannot be had is said in words, never a broken frame. */
export function EvidencePictures(props: {
  feed: 'visits' | 'ledger' | 'models';
  names: readonly string[];
  alt: string;
  gone: string;
}) {
  const { url } = useFeeds()[props.feed];
  return (
    <span className="evidence-pictures">
      {props.names.map((name) => (
        <Picture key={name} src={url.replace(/[^/]*$/, '') + name} alt={props.alt} gone={props.gone} />
      ))}
    </span>
  );
}

function Picture(props: { src: string; alt: string; gone: string }) {
  const [failed, setFailed] = useState(false);
  if (failed) return <span className="evidence-gone">{props.gone}</span>;
  return <img loading="lazy" width={96} height={60} src={props.src} alt={props.alt} onError={() => setFailed(true)} />;
}
