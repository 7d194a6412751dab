import type {StudioWords} from '../studio-words.ts'

export const studioWords: StudioWords = {
  title: 'Studio',
  open: 'Open',
  save: 'Save',
  cite: 'Cite',
  reader: 'Reader’s page',
  noReader:
    'The server that shows the reader’s page does not know this article. Open the folder that the server was started in.',
  noPage: 'The site has published no article yet, so there is no page to draw this one into.',
  pull: 'Propose',
  article: 'Article or data',
  articles: 'Articles',
  packages: 'Data',
  welcome: [
    'Open the folder of your publication, the one with collate.config.json in it, and choose an article: both of its editions stand side by side.',
    'They are checked as you write. Numbers, years and groups that the data do not bear out are marked, and what can be mended is mended with one key.',
    'No text leaves this computer unless you propose it on GitHub: it is checked inside the browser, and nothing is written before you save.'
  ],
  editions: {zh: 'Chinese', en: 'English'},
  head: 'About this edition',
  headFields: {
    title: 'Title',
    summary: 'Summary',
    published: 'Published',
    updated: 'Updated',
    translator: 'Translator',
    reviewer: 'Reviewer',
    'source.title': 'Title of the original',
    'source.url': 'Address of the original',
    'source.author': 'Author of the original',
    'source.publisher': 'Publisher of the original',
    'source.language': 'Language of the original, such as en',
    'source.published': 'Date of the original',
    'rights.status': 'Rights'
  },
  rights: {
    granted: 'Granted',
    own: 'Our own',
    licensed: 'Under a licence',
    quotation: 'Quotation',
    unrecorded: 'Not recorded'
  },
  findings: 'Findings',
  others: 'Other files',
  noFindings: 'Nothing was found.',
  checking: 'Checking …',
  counts: (errors, warnings, notes) =>
    `${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(notes, 'note')}`,
  severities: {1: 'Error', 2: 'Warning', 3: 'Note'},
  line: (line) => `line ${line}`,
  fixes: 'Ways to mend it',
  atCaret: 'The number at the cursor',
  nothingAtCaret: 'Put the cursor into a number that is cited, and what stands behind it is shown here.',
  row: (path, line) => `Data: ${path}, line ${line}`,
  search: 'Look for a number to cite',
  searching: 'Words or numbers, in either language',
  nothingFound: 'Nothing was found. Try other words, or the other language.',
  close: 'Close',
  written: (names) => `Saved: ${names}`,
  downloaded: (names) => `Downloaded: ${names}. Put it in the place of the old file.`,
  refused: (names) =>
    `Not written: another program has changed ${names} since it was opened. Copy your text, then open the folder again.`,
  nothingToSave: 'Nothing has changed, so there is nothing to save.',
  readOnly: 'This file is not in UTF-8. It can only be read here: bytes would be lost.',
  noPublication: (folder) =>
    `There is no collate.config.json in the folder “${folder}”. Open the folder at the root of the publication.`,
  noArticles: 'This publication has no article and no data yet.',
  missingEdition: 'There is no such edition yet.',
  fault: (reason) => `Something went wrong: ${reason}`
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
