import type { ReactNode } from 'react';
import type { Address } from '../../address/address.ts';
import { useApp } from '../../parts/app.tsx';
import { useLinkTo } from '../../parts/useLinkTo.ts';

interface Props {
  label: string;
  title: string;
  hint: string;
  print: string;
  back: { to: Address; name: string };
  ready: boolean;
  children?: ReactNode;
}

/** What is done with a page of paper that is made from this machine's own records. Never printed itself. */
export function PrintBar(props: Props) {
  const { lang, words, address, go } = useApp();
  const linkTo = useLinkTo();
  const other = lang === 'en' ? 'zh-CN' : 'en';
  return (
    <section className="press-bar" aria-label={props.label}>
      <a {...linkTo(props.back.to)}>{props.back.name}</a>
      <strong className="press-title">{props.title}</strong>
      <span className="press-bar-end">
        {props.children}
        <button type="button" className="is-main" disabled={!props.ready} onClick={() => print()}>
          {props.print}
        </button>
        <button type="button" lang={other} onClick={() => go({ ...address, lang: other })}>
          {words.common.language}
        </button>
      </span>
      <p className="press-meta">{props.hint}</p>
    </section>
  );
}
