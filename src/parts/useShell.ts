import { useInsertionEffect } from 'react';

/**
 * Names the shell on the root element, so that its style sheet applies, and sets its colours; before any chart measures
 * its box, or the page is laid out twice.
 */
export function useShell(shell: 'wall' | 'setup' | 'desk' | 'stage' | 'print', variables: Record<string, string>): void {
  useInsertionEffect(() => {
    const root = document.documentElement;
    root.dataset.shell = shell;
    for (const [name, value] of Object.entries(variables)) root.style.setProperty(name, value);
  }, [shell, variables]);
}
