import type { DeskPlace } from '../../../address/address.ts';
import type { Bilingual } from '../../../contract/common.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { Region } from '../../../parts/Region.tsx';
import { named } from '../../../words/format.ts';
import { DeskLink } from '../DeskLink.tsx';

/** District, street, community: where a place lies, each a step back. */
export function Crumbs(props: {
  street: { code: string; name: Bilingual } | undefined;
  community?: { code: string; name: Bilingual } | undefined;
}) {
  const { lang, words } = useDeskApp();
  const map = (at: string | null): DeskPlace => ({ page: 'map', reading: 'stars', at });
  return (
    <Region as="nav" className="crumbs" label={words.map.crumbs}>
      <DeskLink to={map(null)}>{words.map.whole}</DeskLink>
      {props.street !== undefined && <DeskLink to={map(props.street.code)}>{named(props.street.name, lang)}</DeskLink>}
      {props.community !== undefined && (
        <DeskLink to={{ page: 'community', code: props.community.code }}>{named(props.community.name, lang)}</DeskLink>
      )}
    </Region>
  );
}
