import type { SystemAddress } from '../../../address/address.ts';
import { type Register, subjectName } from '../../../domain/register.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { named } from '../../../words/format.ts';
import { useSystemGo } from './SystemFrame.tsx';

/** Narrows a page to one street; those offered are the ones with rows. */
export function StreetFilter(props: { system: SystemAddress; register: Register; streets: readonly string[] }) {
  const { lang } = useApp();
  const { frame } = useSystemWords();
  const to = useSystemGo(props.system);
  return (
    <label>
      {frame.street}
      <select value={props.system.street ?? ''} onChange={(e) => to({ street: e.target.value || null })}>
        <option value="">{frame.allStreets}</option>
        {props.streets.map((code) => (
          <option key={code} value={code}>
            {named(subjectName(props.register, code), lang)}
          </option>
        ))}
      </select>
    </label>
  );
}
