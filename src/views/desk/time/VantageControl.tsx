import type { Vantage } from '../../../domain/vantage.ts';
import { useDeskApp } from '../../../parts/app.tsx';

/** By the records of when, and under the rules of when. */
export function VantageControl(props: { vantage: Vantage; onVantage(vantage: Vantage): void }) {
  const { words } = useDeskApp();
  const { vantage, onVantage } = props;
  const t = words.time;
  const said = words.frozen;
  return (
    <>
      <select
        aria-label={t.knownLabel}
        value={vantage.known}
        onChange={(e) => onVantage({ ...vantage, known: e.target.value === 'then' ? 'then' : 'now' })}
      >
        <option value="then">{said.known('then')}</option>
        <option value="now">{said.known('now')}</option>
      </select>
      <select
        aria-label={t.rulesLabel}
        value={vantage.rules}
        onChange={(e) => onVantage({ ...vantage, rules: e.target.value === 'today' ? 'today' : 'then' })}
      >
        <option value="then">{said.rules('then')}</option>
        <option value="today">{said.rules('today')}</option>
      </select>
    </>
  );
}
