import { useEffect, useState } from 'react';
import { loadPrintFonts } from '../../../looks/fonts.ts';

/** Whether everything of a paper is drawn: its words are there and the faces they need have come. */
export function usePaperReady(document_: object | null): boolean {
  const [of, setOf] = useState<object | null>(null);
  useEffect(() => {
    if (document_ === null) return;
    let here = true;
    void loadPrintFonts()
      .then(() => document.fonts.ready)
      .then(() => here && setOf(document_));
    return () => {
      here = false;
    };
  }, [document_]);
  return document_ !== null && of !== null;
}
