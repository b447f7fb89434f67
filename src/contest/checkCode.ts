import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { ContestEvent } from '../contract/contestLog.ts';

/**
 * The check code (校验码) of a contest: SHA-256, in hexadecimal, of all its events before the confirmation in canonical JSON
 * (RFC 8785). It tells a changed log from the confirmed one; anybody can make one, so it is no signature.
 * @param events the log from its first event; taken back and refused ones belong to it
 */
export const contestCheckCode = (events: readonly ContestEvent[]): string =>
  bytesToHex(sha256(utf8ToBytes(canonicalize(events) as string)));

/** Whether each confirmation in a log carries the code of the events before it. */
export const codesHold = (events: readonly ContestEvent[]): boolean =>
  events.every((e, i) => e.what.kind !== 'confirmed' || e.what.checkCode === contestCheckCode(events.slice(0, i)));
