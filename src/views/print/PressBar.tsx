import { type ReactNode, useState } from 'react';
import type { BulletinDocument } from '../../contract/issues.ts';
import { saveBulletinDocx } from '../../export/saveBulletin.ts';
import { useDeskApp } from '../../parts/app.tsx';
import { HelpLink } from '../../parts/HelpLink.tsx';
import { useLinkTo } from '../../parts/useLinkTo.ts';

interface Props {
  title: string;
  /** As it stands on the paper; null while there is none. */
  document: BulletinDocument | null;
  checkCode: string | null;
  fileName: string;
  ready: boolean;
  children?: ReactNode;
}

/** What is done with a bulletin: print, take along, issue, go back. Never on paper. */
export function PressBar(props: Props) {
  const { document: paper, checkCode, ready } = props;
  const { lang, words, address, go } = useDeskApp();
  const w = words.issuing.bar;
  const [failed, setFailed] = useState(false);
  const linkTo = useLinkTo();
  const write = (document_: BulletinDocument) => {
    setFailed(false);
    saveBulletinDocx(document_, checkCode === null ? { issued: false } : { issued: true, checkCode }, props.fileName).catch(() =>
      setFailed(true),
    );
  };
  return (
    <section className="press-bar" aria-label={w.label}>
      <a {...linkTo({ lang: address.lang, view: 'desk', page: 'bulletins' })}>{w.all}</a>
      <strong className="press-title">{props.title}</strong>
      {props.children}
      <span className="press-bar-end">
        <HelpLink name={words.common.help} />
        <button type="button" className="is-plain" disabled={paper === null || !ready} onClick={() => print()} title={w.pdf}>
          {ready || paper === null ? w.print : w.preparing}
        </button>
        {paper !== null && (
          <button type="button" onClick={() => write(paper)}>
            {w.docx}
          </button>
        )}
        <button
          type="button"
          lang={lang === 'en' ? 'zh-CN' : 'en'}
          onClick={() => go({ ...address, lang: lang === 'en' ? 'zh-CN' : 'en' })}
        >
          {words.common.language}
        </button>
      </span>
      {failed && (
        <p role="alert" className="press-notice is-bad">
          {w.docxFailed}
        </p>
      )}
      <p className="press-meta">
        {w.pdf}
        {words.common.between}
        {w.pages}
      </p>
    </section>
  );
}
