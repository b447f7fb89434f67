import { useLayoutEffect } from 'react';

/** Names the shell on the root element, so that its style sheet applies, and sets its colours. */
export function useShell(shell: 'wall' | 'desk' | 'stage', variables: Record<string, string>): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset.shell = shell;
    for (const [name, value] of Object.entries(variables)) root.style.setProperty(name, value);
  }, [shell, variables]);
}
