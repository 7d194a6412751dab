import {howMany} from '../how-many.ts'
import type {PublicationTexts} from './text.ts'

/** What these pages say in English. */
export const en: PublicationTexts = {
  partOf: ({page, pages}) => `Page ${page} of ${pages}`,
  partOfSeries: ({part, parts}) => `This is part ${part} of a series of ${parts}.`,
  articleCount: (count) => howMany(count, 'article'),
  numberCount: (count) => howMany(count, 'number'),
  numbersLead: (total) =>
    `Every statistic in the English editions, ${total.toLocaleString('en')} in all: how it is written, what it rests on, and what the check came to.`,
  verdicts: {
    agrees: 'Agrees with its source',
    noted: 'With an editor’s note',
    unverified: 'Could not be verified'
  },
  ways: {
    evidence: 'By evidence',
    verdict: 'By verdict',
    topic: 'By topic',
    year: 'By year',
    indicator: 'By indicator'
  },
  roles: {author: 'author', translator: 'translator', reviewer: 'reviewer'},
  publishedOn: (date) => `The article was published on ${date}.`,
  updatedOn: (date) => `The article was updated on ${date}.`,
  citeSame: ({count, name}) =>
    `${count === 1 ? 'One other article cites' : `${count} other articles cite`} “${name}”`,
  guessed: (written) => `It is ${written}: see the text`,
  minutes: (count) => `${count} min read`,
  feedOf: (name) => `Follow “${name}”`,
  movedTo: 'The article now stands here: ',
  feedValue: ({value, period}) => `${period}: ${value}`,
  archive: 'Archive',
  archiveLead: 'All articles, by the year in which they came out.',
  chartData: 'Data page',
  citeClaim: 'Cite this number',
  claimPage: 'Its own page',
  clauseMentions: 'The article states this number more than once. Choose a place.',
  dataHistory: 'Earlier and later values',
  embed: 'Embed it elsewhere',
  embedCard: 'See the card',
  embedLead:
    'Put this line into a page, and its readers see the number, where it comes from and what the check came to.',
  follow: 'Follow this indicator',
  guess: 'Guess before you read: what share?',
  history: 'What has changed',
  inText: 'As the text has it',
  later: 'Later article',
  earlier: 'Earlier article',
  ladder: 'How good the evidence is',
  moved: 'This article has moved',
  neighbours: 'Articles before and after',
  newestNumbers: 'Newest numbers',
  nextPage: 'Next page',
  noCorrection: 'The number has not been corrected since.',
  numbers: 'All numbers',
  onThisNumber: 'Corrections of this number',
  pages: 'Pages',
  people: 'Authors and translators',
  peopleLead: 'Who wrote, translated and reviewed the articles, and which.',
  previousPage: 'Previous page',
  related: 'Related articles',
  statedElsewhere: 'Other articles that cite this indicator',
  terms: 'Terms in this article',
  topics: 'Topics',
  topicsLead: 'All articles by topic, those with most articles first.',
  wholeSeries: 'All values of this indicator',
  whySource: 'Source and check',
  withdrawn: 'This article was withdrawn',
  withdrawnLead:
    'Its editors took it back. There is no longer an article at this address; please do not cite it.'
}
