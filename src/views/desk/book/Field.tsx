import { cloneElement, type ReactElement, useId } from 'react';

/** One field with its name, its hint and what is wrong with it. */
export function Field(props: {
  name: string;
  wrong?: string | null;
  hint?: string | null;
  wide?: boolean;
  children: ReactElement<{ id?: string; 'aria-describedby'?: string }>;
}) {
  const id = useId();
  const told = [props.hint, props.wrong].filter((s): s is string => typeof s === 'string' && s !== '');
  return (
    <div className={props.wide === true ? 'field wide' : 'field'}>
      <label className="field-name" htmlFor={id}>
        {props.name}
      </label>
      {cloneElement(props.children, { id, ...(told.length === 0 ? {} : { 'aria-describedby': `${id}-told` }) })}
      {told.length > 0 && (
        <small id={`${id}-told`} className={typeof props.wrong === 'string' ? 'is-bad' : undefined}>
          {told.join(' ')}
        </small>
      )}
    </div>
  );
}
