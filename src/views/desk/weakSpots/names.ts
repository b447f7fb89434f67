import { type Indicator, programmesUnder } from '../../../domain/programme.ts';
import { register as registerOf } from '../../../domain/register.ts';
import type { FeedReadings } from '../../../feeds/reading.ts';
import { type Language, named } from '../../../words/format.ts';
import type { DeskWords, Words } from '../../../words/words.ts';

/** What compounds and checks are called, and who looks after a compound: posts, never people. */
export interface Names {
  compound(id: string): string;
  /** Street and community of a compound. */
  where(id: string): string;
  community(id: string): string;
  indicator(id: string): Indicator | undefined;
  indicatorName(id: string): string;
  contact(id: string): string;
}

/** Names in one language, from the register and the programme as known now; checks under the rules the page is told by. */
export function namesOf(
  feeds: Pick<FeedReadings, 'district' | 'programme'>,
  week: string,
  words: Words & DeskWords,
  lang: Language,
  rulesOf: string | undefined,
): Names {
  const register = registerOf(feeds.district.records, null);
  const programme = programmesUnder(feeds.programme.records, null, rulesOf)(week);
  const communityOf = (id: string) => register.community.get(register.compound.get(id)?.community ?? '');
  const community = (id: string) => {
    const found = communityOf(id);
    return found === undefined ? '' : named(found.name, lang);
  };
  return {
    compound: (id) => {
      const found = register.compound.get(id);
      return found === undefined ? id : named(found.name, lang);
    },
    where: (id) => {
      const street = register.street.get(register.compound.get(id)?.street ?? '');
      return [street === undefined ? '' : named(street.name, lang), community(id)]
        .filter((s) => s !== '')
        .join(words.common.between);
    },
    community,
    indicator: (id) => programme.indicator.get(id),
    indicatorName: (id) => {
      const found = programme.indicator.get(id);
      return found === undefined ? id : named(found.label, lang);
    },
    contact: (id) => {
      const role = words.place.role.commander;
      const post = register.posts.get(id)?.find((p) => p.role === 'commander');
      const isVacant = post !== undefined && post.filled < post.due;
      return words.weakSpots.visits.whoIs(community(id), isVacant ? words.weakSpots.visits.vacant(role) : role);
    },
  };
}
