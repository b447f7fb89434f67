import { useApp } from '../../../parts/app.tsx';
import { decimal, named } from '../../../words/format.ts';
import { Age } from './Age.tsx';
import type { PanelProps } from './panelProps.ts';
import { useEmergencyWords } from './useEmergencyWords.ts';

/** What stands ready and how much of it is free. */
export function StorePanel({ emergency, now, age }: PanelProps) {
  const w = useEmergencyWords();
  const { lang } = useApp();
  const { list, asOf } = emergency.stores;
  if (list.length === 0) return null;
  return (
    <section className="panel urgent-stores" data-panel="stores" aria-label={w.stores}>
      <header className="panel-head">
        <h2>{w.stores}</h2>
        <Age asOf={asOf} now={now} how={age} />
      </header>
      <ul>
        {list.map((s) => (
          <li key={s.id}>
            <span>{named(s.name, lang)}</span>
            <span className="num">
              {s.free === null ? w.none : w.storeFree(decimal(s.free, 0), decimal(s.total, 0), named(s.unit, lang))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
