import './scenes/scenes.css';
import './scenes/supervision.css';
import { overdueByCommunity } from '../../domain/ledger/overdue.ts';
import type { Figure } from '../../domain/systems/figures.ts';
import { useSystemWords } from '../../parts/useSystemWords.ts';
import { useLedger } from '../shared/systems/useLedger.ts';
import { useSupervision } from '../shared/systems/useSupervision.ts';
import { OverduePanel } from './scenes/OverduePanel.tsx';
import { SceneFigure } from './scenes/SceneFigure.tsx';

/** What the supervisors' pull moved: their visits of the week, and the ledger's open and overdue items. */
const FIGURES = ['supervision.visits', 'ledger.open', 'ledger.overdue'];

/** The sixth column of the widest walls: the ledger, and what supervision moved. Nothing where neither feed is there. */
export function PullPanels() {
  const supervision = useSupervision(null);
  const ledger = useLedger(null);
  const w = useSystemWords().ledger;
  const all: readonly Figure[] = [...supervision.figures, ...ledger.figures];
  const figures = FIGURES.flatMap((id) => all.filter((f) => f.id === id));
  return (
    <section className="pull" aria-label={w.overdueBy}>
      <div className="pull-figures">
        {figures.map((f) => (
          <SceneFigure key={f.id} figure={f} />
        ))}
      </div>
      <OverduePanel rows={overdueByCommunity(ledger.items)} ctx={ledger.ctx} />
    </section>
  );
}
