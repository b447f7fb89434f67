import './stars.css';
import { useEffect, useMemo, useState } from 'react';
import type { Board } from '../../../domain/board.ts';
import type { StarBasis } from '../../../domain/stars/basis.ts';
import { starBasis } from '../../../domain/stars/starCase.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { CriterionList } from '../CriterionList.tsx';
import { HistorySection } from './HistorySection.tsx';
import { LossSection } from './LossSection.tsx';
import { NextStarSection } from './NextStarSection.tsx';
import { OfficialSection } from './OfficialSection.tsx';
import { StabilitySection } from './StabilitySection.tsx';
import { useStarCase } from './useStarCase.ts';
import { WhatIf } from './WhatIf.tsx';

/**
 * The stars of one subject explained, the same in the panel and on its page: why, what is missing, what would lose one, how
 * stable they are, what if, and what happened before.
 */
export function StarSections(props: { board: Board; subject: string; layout: 'panel' | 'page' }) {
  const { words } = useDeskApp();
  const { board, subject } = props;
  const basis = useMemo(() => starBasis(board, subject), [board, subject]);
  // What is worked out follows in a task of its own, so that the click that opened this is answered at once.
  const [withRest, setWithRest] = useState(false);
  useEffect(() => {
    const task = setTimeout(() => setWithRest(true));
    return () => clearTimeout(task);
  }, []);
  if (basis === null) return <p className="meta">{words.desk.noRules}</p>;
  const { sheet, criteria } = basis;
  return (
    <div className={`star-sections ${props.layout}`} data-stars={subject}>
      <div>
        <OfficialSection basis={basis} />
        <CriterionList
          heading={sheet.unrated === null ? words.desk.why(sheet.lit, sheet.of) : words.stars.whyUnrated}
          subject={subject}
          figures={sheet.stars}
          criteria={[...criteria]}
          board={board}
          states={sheet.stars}
        />
      </div>
      {withRest && <Rest board={board} basis={basis} />}
    </div>
  );
}

function Rest(props: { board: Board; basis: StarBasis }) {
  const { board, basis } = props;
  const of = useStarCase(board, basis);
  return (
    <>
      <div>
        <NextStarSection board={board} of={of} />
        <LossSection of={of} />
        <StabilitySection of={of} />
      </div>
      <div>
        <WhatIf key={basis.subject} board={board} of={of} />
        <HistorySection board={board} of={of} />
      </div>
    </>
  );
}
