import { shanghai } from '../../../domain/civil.ts';
import { draftId } from '../../../domain/ledger/drafts.ts';

/** A fresh id of something written now on this machine. */
export const newId = (kind: 'item' | 'step' | 'note'): string =>
  draftId(kind, shanghai(Date.now()).day, crypto.getRandomValues(new Uint8Array(10)));
