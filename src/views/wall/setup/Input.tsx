import { useId } from 'react';

/** One field with its name, and what is wrong with it below. */
export function Input(props: {
  name: string;
  value: string;
  wrong?: string | null;
  size?: number;
  hidden?: boolean;
  onChange(value: string): void;
}) {
  const { name, value, wrong = null, size = 8, hidden = false, onChange } = props;
  const id = useId();
  return (
    <div className="setup-field">
      <label htmlFor={id} className={hidden ? 'sr-only' : undefined}>
        {name}
      </label>
      <input
        id={id}
        value={value}
        size={size}
        autoComplete="off"
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : `${id}-wrong`}
        onChange={(e) => onChange(e.target.value)}
      />
      {wrong !== null && (
        <small id={`${id}-wrong`} className="is-bad">
          {wrong}
        </small>
      )}
    </div>
  );
}
