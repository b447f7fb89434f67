import { useState } from 'react';
import type { ProjectRecord } from '../../../contract/renovation.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { dayLong } from '../../../words/format.ts';

/** The address of a picture: beside the feed that names it, never anywhere else. */
function beside(feedUrl: string, name: string): string {
  return feedUrl.replace(/[^/]*$/, '') + name;
}

/** The same view before and after the works, compared by a slider that keys can move too. */
export function BeforeAfter(props: { project: ProjectRecord }) {
  const { lang, words } = useDeskApp();
  const { renovation } = useFeeds();
  const w = words.place;
  const { pictureBefore: before, pictureAfter: after } = props.project;
  const [share, setShare] = useState(50);
  const [failed, setFailed] = useState(false);
  if (before === undefined && after === undefined) return <p className="meta">{w.noPicture}</p>;
  if (failed) return <p className="is-bad">{w.pictureFailed}</p>;
  const picture = (p: { picture: string }, alt: string, className: string) => (
    <img className={className} src={beside(renovation.url, p.picture)} alt={alt} onError={() => setFailed(true)} />
  );
  const drawn = before?.drawing === true || after?.drawing === true;
  return (
    <div className="before-after" data-before-after={share}>
      {after !== undefined && picture(after, `${w.after} ${dayLong(after.day, lang)}`, 'picture')}
      {before !== undefined && (
        <div className="before" style={after === undefined ? undefined : { clipPath: `inset(0 ${100 - share}% 0 0)` }}>
          {picture(before, `${w.before} ${dayLong(before.day, lang)}`, 'picture')}
        </div>
      )}
      {before !== undefined && (
        <span className="picture-label left">
          {w.before} {dayLong(before.day, lang)}
        </span>
      )}
      {after !== undefined && (
        <span className="picture-label right">
          {w.after} {dayLong(after.day, lang)}
        </span>
      )}
      {drawn && <span className="picture-label drawing">{w.drawing}</span>}
      {before !== undefined && after !== undefined ? (
        <>
          <span className="seam" style={{ left: `${share}%` }} aria-hidden="true" />
          <input
            type="range"
            min={0}
            max={100}
            step={5}
            value={share}
            aria-label={w.slider}
            aria-valuetext={w.sliderValue(share)}
            onChange={(e) => setShare(Number(e.target.value))}
          />
        </>
      ) : (
        <span className="picture-label right">{w.notYetAfter}</span>
      )}
    </div>
  );
}
