import type {ExchangeFaultWording} from '../exchange-fault.ts'

/** What is told in English of a translated file that cannot be taken. */
export const exchangeFaults: ExchangeFaultWording = {
  'not-xml': (reason) => `Unexpected text, expected XML: ${reason}`,
  doctype: () => 'Unexpected document type, expected none: it could name files of this machine',
  'too-large': (most) => `Unexpected size, expected at most ${most} MiB`,
  'not-xliff': (name) => `Unexpected element \`${name}\`, expected \`xliff\``,
  version: (version) => `Unexpected version \`${version}\`, expected XLIFF 2.0 or 2.1`,
  languages: (languages) => `Unexpected languages \`${languages}\`, expected \`zh\` and \`en\``,
  original: (original) =>
    `Unexpected \`original\` \`${original}\`, expected \`articles/SLUG/zh.mdx\` or \`en.mdx\``,
  'no-article': (path) => `Unexpected \`original\` \`${path}\`, expected an article that is there`,
  'unit-unknown': (id) => `Unexpected unit \`${id}\`, expected one of the article; export it anew`,
  'source-changed': (id) =>
    `Unexpected source of \`${id}\`: the article says something else by now; export it anew`,
  'stat-lost': (id, cite) =>
    `Unexpected target of \`${id}\` without the statistic \`${cite}\`, expected every number of the source to keep its citation`,
  'code-unknown': (code) => `Unexpected code \`${code}\`, expected one of the source`,
  'code-twice': (code) => `Unexpected second code \`${code}\`, expected it once`,
  'code-split': (name) => `Unexpected \`${name}\`, expected \`pc\` round its text`,
  element: (name) => `Unexpected element \`${name}\` in a target, expected text, \`pc\`, \`ph\` or \`mrk\``,
  character: (name) => `Unexpected character \`${name}\` in a target, expected visible text`,
  'target-missing': (id) =>
    `Unexpected absence of a target of \`${id}\`, expected one for each unit: the edition is not there yet`,
  'no-place': (id) =>
    `Unexpected target of \`${id}\`, of which the edition has no block; add the block by hand`,
  'not-tbx': (name) => `Unexpected element \`${name}\`, expected \`tbx\` (ISO 30042:2019)`,
  'term-missing': (id) =>
    `Unexpected entry \`${id}\` without a term in Chinese and one in English, expected both`,
  id: (id) => `Unexpected id \`${id}\`, expected lower case letters, digits and hyphens`,
  glossary: (reason) => `${reason} in the glossary as it would be`,
  memory: () =>
    'Unexpected translation memory, expected XLIFF or TBX: a memory has no article that it could be written to'
}
