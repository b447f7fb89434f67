import './stars.css';
import type { Board } from '../../../domain/board.ts';
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
  const of = useStarCase(board, subject);
  if (of === null) return <p className="meta">{words.desk.noRules}</p>;
  const { sheet, criteria } = of.basis;
  return (
    <div className={`star-sections ${props.layout}`} data-stars={subject}>
      <div>
        <OfficialSection of={of} />
        <CriterionList
          heading={sheet.unrated === null ? words.desk.why(sheet.lit, sheet.of) : words.stars.whyUnrated}
          subject={subject}
          figures={sheet.stars}
          criteria={[...criteria]}
          board={board}
          states={sheet.stars}
        />
      </div>
      <div>
        <NextStarSection board={board} of={of} />
        <LossSection of={of} />
        <StabilitySection of={of} />
      </div>
      <div>
        <WhatIf key={subject} board={board} of={of} />
        <HistorySection board={board} of={of} />
      </div>
    </div>
  );
}
