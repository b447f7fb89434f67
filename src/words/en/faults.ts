import type { faults as zh } from '../zh/faults.ts';

const cause: (typeof zh)['cause'] = {
  unreachable: () => 'the address cannot be reached',
  timeout: (d) => (d === '' ? 'the server was too slow and was cut off' : `the server did not answer within ${d} s`),
  status: (d) => `the server answered ${d}`,
  login: () => 'the session has expired; what came is not data',
  contentType: (d) => `wrong file type (${d})`,
  truncated: () => 'the file is incomplete; the transfer broke off',
  tooLarge: (d) => `the file is too large (${d})`,
  tooMany: (d) => `more records than a page can hold (${d})`,
  encoding: () => 'the text is neither UTF-8 nor GB18030',
  syntax: (d) => `the file is malformed (at character ${d})`,
  tooDeep: (d) => `the file is nested too deeply (${d} levels)`,
  envelope: (d) => `"${d}" in the file's head does not fit the contract`,
  version: (d) => `contract version ${d} is too new; this system needs an upgrade`,
  wrongFeed: (d) => `the address holds another feed (${d})`,
  older: () => 'what came is older than what we hold and was not used',
  empty: () => 'an empty list came and was not used',
  allRejected: (d) => `every record was rejected; look at "${d}" first`,
  config: (d) => `this system is set up wrongly: ${d}`,
};

export const faults: typeof zh = {
  cause,
  advice: {
    unreachable: 'Check network, address, certificate and clock.',
    timeout: 'Check whether the server that provides the data is busy.',
    status: 'Check that the file lies where it was agreed.',
    login: "Restore this machine's access at the proxy.",
    contentType: 'Let the server send the file as application/json.',
    truncated: 'Generate the file again and upload it whole.',
    tooLarge: 'Split the data into files by period or street.',
    tooMany: 'Add them up in the database first, or make a site for each street.',
    encoding: 'Save the file as UTF-8.',
    syntax: 'Check quotes, commas and brackets there.',
    tooDeep: 'Generate the file as the contract says.',
    envelope: "Complete the file's head as docs/feeds.md says.",
    version: 'Ask the administrator to upgrade this system.',
    wrongFeed: 'Check the address in config.json.',
    older: 'Check whether an old file was put back.',
    empty: 'If there are really no records, set intentionallyEmpty.',
    allRejected: 'See the reasons under "Rejected records".',
    config: 'Correct config.json.',
  },
  rejection: {
    missing: 'required content is missing',
    type: 'wrong type',
    range: 'outside the allowed range',
    format: 'wrong notation',
    choice: 'not one of the choices',
    duplicate: 'duplicate',
    conflict: 'sent twice and the two differ, neither is used',
    noWeight: 'has no weight',
    checkWeights: 'the weights of its checks do not sum to 1',
    unreachable: 'full marks do not reach the line of a lit star',
    rubric: 'another of its family is faulty, so the family is not used',
    unknownReference: 'not in the register or rules',
    overlap: 'two records of one id count on the same day',
    order: 'wrong order',
    sameUnit: 'the same office or post asks and confirms',
    sum: 'does not add up',
    future: 'dated in the future',
    revised: 'an issued bulletin is never revised; a correction belongs in a later issue',
    checkCode: 'the check code does not fit: this issue was changed after it was issued',
    personal: 'looks like personal data; held back',
  },
  sentence: (feed, fault, held) =>
    `${feed} cannot be read: ${cause[fault.code](fault.detail ?? '')}. ${held === null ? 'There is nothing to carry over yet.' : `The screen carries over data of ${held}.`}`,
  notice: (n) => {
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
  },
};
