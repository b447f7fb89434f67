import { helpFor, helpHref } from '../address/help.ts';
import { useApp } from './app.tsx';

/**
 * The way to the handbook about this very page, in a window of its own so that nothing here is left.
 * @param props.mark shown in place of the name where there is little room; the name is then what is read aloud
 */
export function HelpLink(props: { name: string; mark?: string }) {
  const { address, lang } = useApp();
  const { name, mark } = props;
  return (
    <a
      href={helpHref(helpFor(address), lang)}
      target="_blank"
      rel="noopener"
      data-help=""
      {...(mark === undefined ? {} : { 'aria-label': name, title: name })}
    >
      {mark ?? name}
    </a>
  );
}
