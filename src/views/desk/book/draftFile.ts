import type { EnvelopeHead } from '../../../contract/envelope.ts';
import { drafted, type Lang } from '../../../exchange/workbook.ts';
import { writeWorkbook } from '../../../exchange/writeWorkbook.ts';

/** Drafts as a workbook in the form of the ledger's template. Loaded ahead of its use, so that it works without network. */
export async function draftFile(
  head: EnvelopeHead | null,
  records: readonly object[],
  lang: Lang,
): Promise<Uint8Array<ArrayBuffer>> {
  return (await writeWorkbook(drafted('ledger', head, records, lang))) as Uint8Array<ArrayBuffer>;
}
