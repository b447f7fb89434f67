import { type Register, subjectName } from '../../../domain/register.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { named } from '../../../words/format.ts';
import { DeskLink } from '../DeskLink.tsx';

/** The name of a compound or community, as the way to its page. */
export function PlaceName(props: { code: string; register: Register; week: string | null }) {
  const { lang } = useDeskApp();
  const name = named(subjectName(props.register, props.code), lang);
  const week = props.week === null ? {} : { week: props.week };
  if (props.register.compound.has(props.code))
    return <DeskLink to={{ page: 'compound', id: props.code, ...week }}>{name}</DeskLink>;
  if (props.register.community.has(props.code))
    return <DeskLink to={{ page: 'community', code: props.code, ...week }}>{name}</DeskLink>;
  return <>{name}</>;
}
