import type { ComponentProps } from 'react';
import { useApp } from './app.tsx';

/** Names parts of a page. Of two pages side by side each part says which it lies in: by ear there would be two of each. */
export function useRegionName(): (label: string) => string {
  const { pane } = useApp();
  return (label) => (pane === null ? label : `${label} · ${pane}`);
}

/** A part of a page that can be gone to by its name. */
export function Region({
  as: Tag = 'section',
  label,
  ...rest
}: Omit<ComponentProps<'section'>, 'aria-label'> & { as?: 'section' | 'nav' | 'aside' | 'article'; label: string }) {
  const name = useRegionName();
  return <Tag {...rest} aria-label={name(label)} />;
}
