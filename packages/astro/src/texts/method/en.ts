import type {Method} from './text.ts'

/** How numbers are checked, in English. */
export const en: Method = [
  {
    heading: 'Every number has a source',
    paragraphs: [
      'Each statistic in an article stands for one value in a dataset: which survey, who was asked, in which year, in which words, and where in the report. The datasets are kept beside the articles; readers can look through them and take them away.',
      'The small sign behind a number says on what it rests, and the number itself leads to the whole entry.'
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
      'A translation keeps to its original, and the original may differ from the survey. Then the words stay, and an editor’s note beside them says what differs, and who says so. No note holds for ever: it is looked at again within about a year, and when the text or the data change it no longer counts, and the check begins anew.'
    ]
  },
  {
    heading: 'On what a number rests',
    paragraphs: [
      'That a number agrees with our data says little if the data come from hearsay. So each sign says how near we came to the report, and where we read only an account of it, the entry names the account and leads to it.'
    ],
    shows: 'ladder'
  },
  {
    heading: 'Corrections',
    paragraphs: [
      'When a text was wrong, the page of corrections says in plain words what it said, what it says now, and since when; the article itself says so below its title. What was merely added or reworded is not a correction, and is not counted as one.'
    ]
  }
]
