import type {CreateWording} from '../wording.ts'

/** What whoever makes a publication reads in English. */
export const createWording: CreateWording = {
  help: {
    yes: 'ask nothing; what is not given is taken as it is by default',
    'name-zh': 'name of the publication in Chinese',
    'name-en': 'name of the publication in English',
    'promise-zh': 'what it promises its readers, in Chinese',
    'promise-en': 'what it promises its readers, in English',
    languages: 'languages of the publication, the first one first',
    url: 'where the site will stand, such as `https://example.org`',
    base: 'path below it, such as `/pub`',
    'no-install': 'install no packages',
    'no-git': 'begin no git repository'
  },
  usage: (command) =>
    `Make a publication: articles, the statistics they cite, a check of both, and a site.\n\nUsage: ${command} DIR [OPTION…]`,
  questions: {
    folder: 'Folder of the publication, new or empty?',
    languages: 'In which languages is it written?',
    bothFirst: {
      'zh,en': 'Chinese and English, Chinese first',
      'en,zh': 'English and Chinese, English first',
      zh: 'Chinese',
      en: 'English'
    },
    name: {zh: 'What is it called in Chinese?', en: 'What is it called in English?'},
    promise: {
      zh: 'What does it promise its readers, in Chinese?',
      en: 'What does it promise its readers, in English?'
    },
    url: 'Where will the site stand? (It can be changed later.)'
  },
  expected: {
    text: 'a text',
    url: 'a web address such as `https://example.org`',
    base: 'a path such as `/pub`, without a slash at its end',
    ownPath: 'a path in one of `--url` and `--base`'
  },
  refusals: {
    value: (value, flag, expected) => `Unexpected value \`${value}\` for \`${flag}\`, expected ${expected}`,
    choice: (value, flag, choices) =>
      `Unexpected value \`${value}\` for \`${flag}\`, expected one of ${choices.map((d) => `\`${d}\``).join(', ')}`,
    noValue: (flag, example) => `Unexpected \`${flag}\` without a value, expected \`${example}\``,
    needlessValue: (value, flag) => `Unexpected value \`${value}\` for \`${flag}\`, expected no value`,
    option: (flag) => `Unknown option \`${flag}\`; see \`--help\``,
    folders: (count, command) => `Unexpected ${count} directories, expected one: \`${command} DIR\``,
    full: (folder, entry) =>
      `Unexpected directory \`${folder}\` with \`${entry}\` in it, expected an empty one; nothing was written`,
    unwritable: (folder, code) =>
      `Unexpected directory \`${folder}\`, expected one that can be written (${code})`,
    missing: (flags) =>
      `Unexpected run without a terminal and without ${flags.map((d) => `\`${d}\``).join(', ')}, expected an answer to each; give them, or \`--yes\` for what is usual; nothing was written`
  },
  cancelled: 'Nothing was written.',
  made: (folder, next) =>
    `A new publication is in \`${folder}\`.  Next:\n\n${next.map((d) => `  ${d}\n`).join('')}`,
  noGit: (reason) => `No git repository was begun (${reason}); \`git init\` begins one.`,
  noInstall: (command) => `\`${command}\` failed; the files are written, try it again in the folder.`,
  installing: (command) => `Installing packages: \`${command}\``
}
