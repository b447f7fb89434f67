import type { ComponentProps } from 'react';

/** A box that scrolls and is a stop of the keyboard's: what has no link in it could not be scrolled otherwise. */
export function ScrollBox(props: Omit<ComponentProps<'div'>, 'tabIndex'>) {
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
  return <div {...props} tabIndex={0} />;
}
