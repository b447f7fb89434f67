import { use, useRef, useState } from 'react';
import { useApp } from '../../../parts/app.tsx';
import { loadSetupWords } from '../../../words/setupWords.ts';

/** Text to copy. The clipboard is a matter of secure contexts: on plain http the text is selected and copied the old way. */
export function Copyable(props: { label: string; text: string; rows?: number }) {
  const { label, text, rows = 1 } = props;
  const { lang } = useApp();
  const w = use(loadSetupWords(lang));
  const field = useRef<HTMLTextAreaElement>(null);
  const [done, setDone] = useState<'copied' | 'copyBy' | null>(null);
  const copy = async () => {
    const { clipboard } = navigator as { clipboard?: Clipboard };
    try {
      if (clipboard === undefined) throw new Error('no clipboard');
      await clipboard.writeText(text);
      setDone('copied');
    } catch {
      field.current?.select();
      setDone(document.execCommand('copy') ? 'copied' : 'copyBy');
    }
  };
  return (
    <div className="setup-copy">
      <textarea ref={field} aria-label={label} readOnly rows={rows} value={text} spellCheck={false} />
      <button type="button" onClick={() => void copy()} aria-label={`${w.copy}: ${label}`}>
        {w.copy}
      </button>
      <small role="status">{done === null ? '' : w[done]}</small>
    </div>
  );
}
