import { type ReactNode, type SyntheticEvent, useState } from 'react';

/** A part that is made when it is opened for the first time. */
export function More(props: { label: ReactNode; children: () => ReactNode }) {
  const [opened, setOpened] = useState(false);
  return (
    <details className="more" onToggle={(e: SyntheticEvent<HTMLDetailsElement>) => e.currentTarget.open && setOpened(true)}>
      <summary>{props.label}</summary>
      {opened && props.children()}
    </details>
  );
}
