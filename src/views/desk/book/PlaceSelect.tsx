import { compoundsOf, type Register } from '../../../domain/register.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { named } from '../../../words/format.ts';

/** Every community with its compounds. */
export function PlaceSelect(props: {
  register: Register;
  value: string;
  invalid: boolean;
  onChange(code: string): void;
  id?: string;
  'aria-describedby'?: string;
}) {
  const { lang, words } = useDeskApp();
  const { register } = props;
  return (
    <select
      id={props.id}
      aria-describedby={props['aria-describedby']}
      value={props.value}
      aria-invalid={props.invalid}
      onChange={(e) => props.onChange(e.target.value)}
    >
      <option value="">{words.book.form.choosePlace}</option>
      {register.communities.map((c) => (
        <optgroup key={c.code} label={named(c.name, lang)}>
          <option value={c.code}>{named(c.name, lang)}</option>
          {compoundsOf(register, c.code).map((p) => (
            <option key={p.id} value={p.id}>
              {named(p.name, lang)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
