import type { WorksAddress } from '../../../address/address.ts';
import type { FigureId } from '../../../domain/systems/figures.ts';
import { useRenovation } from '../../shared/systems/useRenovation.ts';
import { FigureCard } from '../systems/FigureCard.tsx';
import { RecordsPanel } from '../systems/RecordsPanel.tsx';
import '../systems/systems.css';

/** The figures of the renovation with the records behind them: the same as on the wall and in the programme. */
export function WorksFigures(props: { works: WorksAddress; onFigure(figure: FigureId | undefined): void }) {
  const { works, onFigure } = props;
  const { ctx, figures } = useRenovation(works.week ?? null);
  const open = figures.find((f) => f.id === works.figure);
  return (
    <>
      <div className="figure-cards">
        {figures.map((f) => (
          <FigureCard
            key={f.id}
            figure={f}
            open={works.figure === f.id}
            onOpen={() => onFigure(works.figure === f.id ? undefined : f.id)}
          />
        ))}
      </div>
      {open !== undefined && <RecordsPanel key={open.id} figure={open} register={ctx.register} week={works.week ?? null} />}
    </>
  );
}
