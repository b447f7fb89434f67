import type { FeedNotice } from '../../feeds/reading.ts';

/** Something odd about a feed that refuses nothing, in a sentence. */
export function notice(n: FeedNotice): string {
  switch (n.code) {
    case 'gb18030':
      return 'The file is GBK and was converted; please save as UTF-8.';
    case 'unseen':
      return `${n.detail.texts} texts carried characters nobody sees, such as ones that turn the text round, or marks piled on a letter; taken out. Please correct them at the source.`;
    case 'newerMinor':
      return `Contract version ${n.detail.version} is newer; only known fields are read.`;
    case 'countMismatch':
      return `The head says ${n.detail.count} records; ${n.detail.arrived} arrived.`;
    case 'declaredTotal':
      return `${n.detail.totalEn}: ${n.detail.declared} declared, ${n.detail.arrived} arrived.`;
    case 'sameName':
      return `Compounds of one community have one name, ${n.detail.nameEn} (${n.detail.ids}): please check.`;
    case 'oddContentType':
      return `The file type is ${n.detail.type}; application/json was expected.`;
    case 'clockSkew':
      return `Dated ${n.detail.generatedAt}, which is still to come: the sender's clock or this machine's is wrong.`;
    case 'proxied':
      return 'A proxy server changed this answer (203), so its content is in doubt.';
    case 'sameStamp':
      return `The content changed under the same time ${n.detail.generatedAt} and the same number; the new content is used.`;
    case 'weekMissing':
      return `Nothing at all for ${n.detail.from === n.detail.to ? `the week of ${n.detail.from}` : `the weeks of ${n.detail.from} to ${n.detail.to}`} (${n.detail.subjects} reported in the week before); not filled in, not joined.`;
    case 'partsMissing':
      return `${n.detail.missing} of ${n.detail.of} parts cannot be read.`;
    case 'weeksLeft':
      return `There are ${n.detail.of} weeks of records. The newest were read first; the other ${n.detail.left} are read when their week is chosen.`;
    case 'stripped':
      return `${n.detail.records} records carried fields about persons (${n.detail.fields}); left out and not kept. Please remove them at the source.`;
    case 'unknownFields':
      return `${n.detail.records} records carried fields the contract does not have (${n.detail.fields}); not used.`;
    case 'notStored':
      return 'The offline copy could not be stored.';
  }
}
