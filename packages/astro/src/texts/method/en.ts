import type {Method} from './text.ts'

/** How numbers are checked, in English. */
export const en: Method = [
  {
    heading: 'Every number has a source',
    paragraphs: [
      'Each statistic in an article points to one value in a data package: which survey, who was asked, in which year, in which words, and where in the report. The data packages are kept beside the articles; readers can look through them and take them away.',
      'The small shape behind a number says how its check came out, and the number itself leads to the whole entry.'
    ]
  },
  {
    heading: 'Checked part by part',
    paragraphs: [
      'Whenever an article or the data change, a program checks everything again: the value, its unit, its hedge (“over”, “or more”, “about”), the year, the direction, the population, the measure and the category, each by itself. The Chinese and the English edition must also state the same facts.',
      'One disagreement, and the article cannot be published.'
    ]
  },
  {
    heading: 'Differences are said in public',
    paragraphs: [
      'A translation keeps to its original, and the original may differ from the survey. Then the words stay, and an editor’s note beside them says what differs, who says so and until when. When the text or the data change, the note no longer counts, and the check begins anew.'
    ]
  },
  {
    heading: 'What could not be verified is marked',
    paragraphs: [
      'Some numbers are known only from the article that was translated; the report itself could not be read. Such a number has an open circle, and its entry says what was read.'
    ]
  },
  {
    heading: 'Corrections',
    paragraphs: ['Changes after publication are kept on the page of corrections, and in its feed.']
  }
]
