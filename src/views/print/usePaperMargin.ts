import { useEffect } from 'react';

/** The words at the top of every printed page: margins of paper take their text from the root's style alone. */
export function usePaperMargin(text: string): void {
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--paper-draft', JSON.stringify(text));
    return () => {
      style.removeProperty('--paper-draft');
    };
  }, [text]);
}
