import type { EnvelopeHead, FeedName } from '../contract/envelope.ts';
import type { FeedRecords } from '../contract/feeds.ts';
import type { UnreadSpan } from './wantedParts.ts';

/** What can go wrong with a whole feed or one of its parts. One word per cause a clerk can act on. */
export type FaultCode =
  | 'unreachable' // refused, reset, DNS, TLS, CORS, offline: the browser does not say which
  | 'timeout' // hung server or a drip slower than the idle limit
  | 'status' // any status that is not 200 or an expected 304
  | 'login' // HTML, a redirect to another path, 401 or 403: the session at the proxy is gone
  | 'contentType'
  | 'truncated' // fewer or more bytes than promised, gzip cut, JSON cut
  | 'tooLarge'
  | 'tooMany' // an index whose least weeks are more records than a page holds
  | 'encoding' // neither UTF-8 nor GB18030
  | 'syntax' // not JSON; detail carries the position
  | 'tooDeep'
  | 'envelope' // the envelope does not fit the contract; detail carries the field
  | 'version' // written for a newer major version of the contract
  | 'wrongFeed' // another feed's document at this address
  | 'older' // generated before what we hold
  | 'empty' // an empty list where we hold records
  | 'allRejected' // no record passed
  | 'config'; // our own config.json is wrong for this feed

export interface Fault {
  code: FaultCode;
  /** When it was met, ms since the epoch. */
  at: number;
  /** Path of the part it was met in; undefined for the feed's own file. */
  part?: string;
  /** HTTP status, byte offset, field name: whatever pins it down. Never shown as HTML. */
  detail?: string;
}

/** Why one record, alone, was left out. */
export type RejectionCode =
  | 'missing'
  | 'type'
  | 'range'
  | 'format'
  | 'choice' // not one of the allowed words
  | 'duplicate' // the same key and revision twice
  | 'conflict' // the same key and revision twice, and they differ
  | 'noWeight' // a criterion that weighs nothing
  | 'checkWeights' // the checks of a criterion do not sum to 1
  | 'unreachable' // a star that no result can light
  | 'rubric' // another criterion of the family is wrong, so the family is refused
  | 'unknownReference' // names a compound, community, criterion or indicator nobody knows
  | 'overlap' // two records of one criterion or check count on the same day
  | 'order' // dates in the wrong order
  | 'sameUnit' // the unit that asked for close-out also checked it
  | 'sum' // more satisfied than surveyed, more done than budgeted, and so on
  | 'future' // dated after tomorrow
  | 'revised' // a second revision of what never changes
  | 'checkCode' // an issue whose content is not what its check code was made of
  | 'personal'; // looks like a phone or identity number

export interface Rejection {
  feed: FeedName;
  /** recordKey (src/domain/recordKey.ts) where it can be told, else "#12" by position. */
  record: string;
  field: string;
  code: RejectionCode;
  /** The offending value, shortened to 40 characters, personal data masked. */
  value: string;
  part?: string;
  /** Of a criterion: the family that has a hole without it. */
  family?: string;
}

/** Something odd that rejects nothing but must be said. */
export interface FeedNotice {
  code:
    | 'gb18030' // bytes were GBK / GB18030, not UTF-8
    | 'unseen' // texts carried characters nobody sees, or marks piled on a letter; taken out
    | 'newerMinor'
    | 'countMismatch' // envelope count and records disagree
    | 'declaredTotal' // the programme declares another total than arrived
    | 'sameName' // compounds of one community cannot be told apart by their names
    | 'oddContentType'
    | 'proxied' // a proxy says that it changed the answer (203)
    | 'clockSkew' // generated, or of a time, in the future
    | 'sameStamp' // another content under the very time and number of the one before
    | 'weekMissing' // a whole week between the first and the last never arrived
    | 'partsMissing' // some parts of an index could not be read
    | 'weeksLeft' // older weeks were left unread, as they are more records than a page holds
    | 'stripped' // fields that would say who somebody is came and were left out
    | 'unknownFields' // fields the contract does not have were left out
    | 'notStored'; // the last good copy could not be written
  /** Numbers and names that fill the sentence. */
  detail: Record<string, string | number>;
}

/** Everything the product knows about one feed at one moment. */
export interface FeedReading<F extends FeedName = FeedName> {
  feed: F;
  /** Address from config.json. */
  url: string;
  /** `waiting` until the first answer or the last-good store has spoken. */
  phase: 'waiting' | 'settled';
  head: EnvelopeHead | null;
  /** Accepted records; the same array object as long as nothing changed. */
  records: readonly FeedRecords[F][];
  rejected: readonly Rejection[];
  /** What the last look refused of documents of which nothing passed; absent or empty where something did. */
  refused?: readonly Rejection[];
  notices: readonly FeedNotice[];
  /** The last look's fault; null after a good one. */
  fault: Fault | null;
  /** Last faults, newest first, at most 20. */
  history: readonly Fault[];
  /** Last time the address confirmed what we hold (200 or 304), ms; null if never in this session. */
  checkedAt: number | null;
  /** True while what is shown came from the last-good store and has not been confirmed since. */
  fromStore: boolean;
  /** Address to poll again after this many ms. */
  nextDelay: number;
  /** Consecutive failed looks. */
  failures: number;
  /** Records sent, over all documents read and those that could not be. */
  sent: number;
  /** Parts of an index of which nothing is held. */
  missingParts: number;
  /** Days of an index that were left for when somebody asks for them, oldest first; absent or empty where none were. */
  unread?: readonly UnreadSpan[];
  /** Days of history that the last look asked for; absent before the first. */
  depthDays?: number;
}

export type FeedReadings = { [F in FeedName]: FeedReading<F> };
