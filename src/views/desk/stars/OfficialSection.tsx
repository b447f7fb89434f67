import { useMemo } from 'react';
import type { StarBasis } from '../../../domain/stars/basis.ts';
import { officialBeside } from '../../../domain/stars/officialBeside.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { dayLong, decimal } from '../../../words/format.ts';
import { More } from './More.tsx';
import { criterionName } from './written.ts';

/** The frozen official result beside the live trial, each with its rules; where they differ, star by star. */
export function OfficialSection(props: { basis: StarBasis }) {
  const { lang, words } = useDeskApp();
  const w = words.stars;
  const { basis } = props;
  const official = useMemo(() => officialBeside(basis), [basis]);
  const { rules } = basis;
  if (official === null) return <p className="meta">{words.desk.noOfficial}</p>;
  const differ = official.stars.filter((s) => s.official !== s.live);
  const bands = official.stars.map((s) => s.band);
  return (
    <div data-section="official">
      <p className="sentence" data-figure="official">
        {w.official(official.period, official.lit, official.bonusStars)}
        {!rules.official && <small className="tag">{words.common.sample}</small>}
      </p>
      <p className="meta">{w.officialMeta(dayLong(official.publishedOn, lang), official.rulesVersion)}</p>
      {differ.length > 0 && (
        <More label={w.officialDiffers(differ.length)}>
          {() => (
            <>
              <ul className="plain-list">
                {differ.map((s) => (
                  <li key={s.criterion} data-outlook={s.outlook}>
                    {w.outlookLine(
                      criterionName(basis.criteria, s.criterion, lang),
                      s.official ? w.isLit : w.notLit,
                      s.outlook === 'unreported' ? words.common.star.unreported : s.live ? w.isLit : w.notLit,
                      w.outlook[s.outlook],
                    )}
                  </li>
                ))}
              </ul>
              <p className="meta">{w.outlookHow(`${decimal(Math.min(...bands), 1)}–${decimal(Math.max(...bands), 1)}`)}</p>
            </>
          )}
        </More>
      )}
    </div>
  );
}
