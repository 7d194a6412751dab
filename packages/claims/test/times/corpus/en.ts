import type {TimeRow} from '../row.ts'

/** Times in English, one row for each way to say one. */
export const rows: TimeRow[] = [
  // Years
  ['In 2024, 41% of adults smoked.', ['2024 → 2024'], '2023 2024', '2024'],
  ['The 2023 survey asked the same.', ['2023 → 2023'], '2023 2024', '2023'],
  ["2024's figure was higher.", ['2024 → 2024'], '2023 2024', '2024'],
  ['Sales, 2024', ['2024 → 2024'], '2023 2024', '2024'],
  ['2024', ['2024 → 2024'], '2023 2024', '2024'],
  ['Adoption was 82% (2024).', ['2024 → 2024'], '2023 2024', '2024'],
  ['since 1850', ['1850 → 1850 (since)'], '1850 2024', '1850'],
  ['in 1900', ['1900 → 1900'], '1900 2024', '1900'],
  ['calendar year 2024', ['calendar year 2024 → 2024'], '2023 2024', '2024'],
  ['the year 2024', ['2024 → 2024'], '2023 2024', '2024'],
  ["in '69", ["'69 → 1969"], '1969 2024', '1969'],
  ['In MMXXIV', ['MMXXIV → 2024'], '2023 2024', '2024'],
  ['in twenty twenty-four', ['twenty twenty-four → 2024'], '2023 2024', '2024'],
  ['in nineteen ninety-nine', ['nineteen ninety-nine → 1999'], '1999 2024', '1999'],
  ['in two thousand and eight', ['two thousand and eight → 2008'], '2008 2024', '2008'],
  ['in twenty oh five', ['twenty oh five → 2005'], '2005 2024', '2005'],
  ['Reiwa 6', ['Reiwa 6 → 2024'], '2023 2024', '2024'],
  ['full-year 2024', ['full-year 2024 → 2024'], '2023 2024', '2024', {published: '2025-10-21'}],
  ['AD 1066', ['AD 1066 → 1066'], '2023 2024', 'none: 1066', {published: '2025-10-21'}],
  // Decades
  ['the 1980s', ['1980s → 1980/1989'], '1980/1989', '1980/1989'],
  ["in the '80s", ["'80s → 1980/1989"], '1980/1989', '1980/1989'],
  ['in the 80s', ['80s → 1980/1989'], '1980/1989', '1980/1989'],
  ['the eighties', ['eighties → 1980/1989'], '1980/1989', '1980/1989'],
  ['the late 1990s', ['late 1990s → 1990/1999 [late]'], '1995 1999', '1999'],
  ['in the early 2000s', ['early 2000s → 2000/2009 [early]'], '2001 2009', '2001'],
  ['in the mid-1980s', ['mid-1980s → 1980/1989 [middle]'], '1981 1985', '1985'],
  ['the 20th century', ['20th century → 1901/2000'], '1901/2000', '1901/2000'],
  ['the twentieth century', ['twentieth century → 1901/2000'], '1901/2000', '1901/2000'],
  ['last century', ['last century → 1901/2000'], '2023 2024', 'none: 1901/2000'],
  // Parts
  ['the first half of 2024', ['first half of 2024 → 2024-H1'], '2024-H1 2024', '2024-H1'],
  ['first-half 2024 revenue', ['first-half 2024 → 2024-H1'], '2024-H1 2024', '2024-H1'],
  ['H1 2024', ['H1 2024 → 2024-H1'], '2024-H1 2024', '2024-H1'],
  ['1H24', ['1H24 → 2024-H1'], '2024-H1 2024', '2024-H1'],
  ['the third quarter of 2024', ['third quarter of 2024 → 2024-Q3'], '2024-Q3 2024', '2024-Q3'],
  ['third-quarter 2024', ['third-quarter 2024 → 2024-Q3'], '2024-Q3 2024', '2024-Q3'],
  ["2024's third quarter", ["2024's third quarter → 2024-Q3"], '2024-Q3 2024', '2024-Q3'],
  ['Q3 2024', ['Q3 2024 → 2024-Q3'], '2024-Q3 2024', '2024-Q3'],
  ['Q3, 2024', ['Q3, 2024 → 2024-Q3'], '2024-Q3 2024', '2024-Q3'],
  ['Q3 of 2024', ['Q3 of 2024 → 2024-Q3'], '2024-Q3 2024', '2024-Q3'],
  ['3Q24', ['3Q24 → 2024-Q3'], '2024-Q3 2024', '2024-Q3'],
  ['3Q 2024', ['3Q 2024 → 2024-Q3'], '2024-Q3 2024', '2024-Q3'],
  ['2024Q3', ['2024Q3 → 2024-Q3'], '2024-Q3 2024', '2024-Q3'],
  ['2024 Q3', ['2024 Q3 → 2024-Q3'], '2024-Q3 2024', '2024-Q3'],
  ["Q3'24", ["Q3'24 → 2024-Q3"], '2024-Q3 2024', '2024-Q3'],
  ['2024-Q3', ['2024-Q3 → 2024-Q3'], '2024-Q3 2024', '2024-Q3'],
  ['the final quarter of 2023', ['final quarter of 2023 → 2023-Q4'], '2023-Q4 2024', '2023-Q4'],
  ['the fourth quarter of 2023', ['fourth quarter of 2023 → 2023-Q4'], '2023-Q4 2024', '2023-Q4'],
  [
    'the first nine months of 2024',
    ['first nine months of 2024 → 2024-01/2024-09'],
    '2024-Q3 2024-01/2024-09',
    '2024-01/2024-09'
  ],
  [
    'first three quarters of 2024',
    ['first three quarters of 2024 → 2024-01/2024-09'],
    '2024-Q3 2024-01/2024-09',
    '2024-01/2024-09'
  ],
  ['9M24', ['9M24 → 2024-01/2024-09'], '2024-Q3 2024-01/2024-09', '2024-01/2024-09'],
  ['the last three months of 2023', ['last three months of 2023 → 2023-10/2023-12'], '2023-Q4', '2023-Q4'],
  [
    'the final two months of 2023',
    ['final two months of 2023 → 2023-11/2023-12'],
    '2023-11/2023-12',
    '2023-11/2023-12'
  ],
  ['July 2024', ['July 2024 → 2024-07'], '2024-07', '2024-07'],
  ['Jul. 2024', ['Jul. 2024 → 2024-07'], '2024-07', '2024-07'],
  ['July of 2024', ['July of 2024 → 2024-07'], '2024-07', '2024-07'],
  ['July, 2024', ['July, 2024 → 2024-07'], '2024-07', '2024-07'],
  [
    'In May 2024, over 65,000 developers',
    ['May 2024 → 2024-05'],
    '2024-05',
    '2024-05',
    {published: '2024-07-24'}
  ],
  ['in Sept. 2024', ['Sept. 2024 → 2024-09'], '2024-09', '2024-09'],
  ['18 October 2024', ['18 October 2024 → 2024-10-18'], '2024-10-18', '2024-10-18'],
  ['October 18, 2024', ['October 18, 2024 → 2024-10-18'], '2024-10-18', '2024-10-18'],
  ['October 18th, 2024', ['October 18th, 2024 → 2024-10-18'], '2024-10-18', '2024-10-18'],
  ['the 18th of October 2024', ['18th of October 2024 → 2024-10-18'], '2024-10-18', '2024-10-18'],
  ['Oct. 18, 2024', ['Oct. 18, 2024 → 2024-10-18'], '2024-10-18', '2024-10-18'],
  ['Friday, October 18, 2024', ['October 18, 2024 → 2024-10-18'], '2024-10-18', '2024-10-18'],
  ['2024-10-18', ['2024-10-18 → 2024-10-18'], '2024-10-18', '2024-10-18'],
  ['2024/10/18', ['2024/10/18 → 2024-10-18'], '2024-10-18', '2024-10-18'],
  ['10/18/2024', ['10/18/2024 → 2024-10-18'], '2024-10-18', '2024-10-18'],
  ['18/10/2024', ['18/10/2024 → 2024-10-18'], '2024-10-18', '2024-10-18'],
  ['10/11/2024', ['10/11/2024 → unknown'], '2024-10-18', 'unknown'],
  ['2016-03', ['2016-03 → 2016-03'], '2016-03', '2016-03'],
  ['the summer of 2023', ['summer of 2023 → 2023-06/2023-08 [around]'], '2023-Q3 2023-07', '2023-07'],
  ['spring 2024', ['spring 2024 → 2024-03/2024-05 [around]'], '2024-04', '2024-04'],
  [
    'In October 2024',
    ['October 2024 → 2024-10'],
    '2024-10-03/2024-10-08',
    '2024-10-03/2024-10-08',
    {published: '2024-11-21'}
  ],
  ['In October 2024', ['October 2024 → 2024-10'], '2024', 'none: 2024-10', {published: '2024-11-21'}],
  // Without year
  [
    'in the first three quarters',
    ['first three quarters → ~01/09'],
    '2023-01/2023-09 2024-01/2024-09',
    '2024-01/2024-09'
  ],
  ['in the third quarter', ['third quarter → ~Q3'], '2023-Q3 2024-Q3', '2024-Q3'],
  ['Third-quarter revenue rose', ['Third-quarter → ~Q3'], '2023-Q3 2024-Q3', '2024-Q3'],
  ['in the fourth quarter', ['fourth quarter → ~Q4'], '2023-Q4 2024-Q3', '2023-Q4'],
  ['In September, output rose', ['September → ~09'], '2023-09 2024-09', '2024-09'],
  ['faster than in August', ['August → ~08 (versus)'], '2023-08 2024-08', '2024-08', {anchor: '2024-09'}],
  [
    'In the first quarter',
    ['first quarter → ~Q1'],
    '2023-Q1 2024-Q1',
    '2023-Q1 2024-Q1',
    {anchor: '2023-Q4'}
  ],
  ['on October 18', ['October 18 → ~10-18'], '2023-10-18 2024-10-18', '2024-10-18'],
  ['On 18 October, sales', ['18 October → ~10-18'], '2023-10-18 2024-10-18', '2024-10-18'],
  [
    'On February 3 the railways carried',
    ['February 3 → ~02-03'],
    '2025-02-03',
    '2025-02-03',
    {published: '2025-02-23'}
  ],
  [
    'January 14 to February 22',
    ['January 14 to February 22 → ~01-14/02-22'],
    '2025-01-14/2025-02-22',
    '2025-01-14/2025-02-22',
    {published: '2025-02-23'}
  ],
  [
    'January 14 to February 22, 2025',
    ['January 14 to February 22, 2025 → 2025-01-14/2025-02-22'],
    '2025-01-14/2025-02-22',
    '2025-01-14/2025-02-22',
    {published: '2025-02-23'}
  ],
  [
    'January 14–22, 2025',
    ['January 14–22, 2025 → 2025-01-14/2025-01-22'],
    '2025-01-14/2025-01-22',
    '2025-01-14/2025-01-22',
    {published: '2025-02-23'}
  ],
  [
    '14–22 January 2025',
    ['14–22 January 2025 → 2025-01-14/2025-01-22'],
    '2025-01-14/2025-01-22',
    '2025-01-14/2025-01-22',
    {published: '2025-02-23'}
  ],
  [
    'between October 3 and 8, 2024',
    ['October 3 and 8, 2024 → 2024-10-03/2024-10-08'],
    '2024-10-03/2024-10-08',
    '2024-10-03/2024-10-08',
    {published: '2025-02-23'}
  ],
  [
    'between 3 and 8 October 2024',
    ['3 and 8 October 2024 → 2024-10-03/2024-10-08'],
    '2024-10-03/2024-10-08',
    '2024-10-03/2024-10-08',
    {published: '2025-02-23'}
  ],
  [
    'January to October',
    ['January to October → ~01/10'],
    '2023-01/2023-10 2024-01/2024-10',
    '2024-01/2024-10',
    {published: '2024-11-21'}
  ],
  [
    'from January to October 2024',
    ['January to October 2024 → 2024-01/2024-10'],
    '2024-01/2024-10',
    '2024-01/2024-10',
    {published: '2024-11-21'}
  ],
  [
    'January through October 2024',
    ['January through October 2024 → 2024-01/2024-10'],
    '2024-01/2024-10',
    '2024-01/2024-10',
    {published: '2024-11-21'}
  ],
  [
    'Jan.-Sept. 2024',
    ['Jan.-Sept. 2024 → 2024-01/2024-09'],
    '2024-01/2024-09',
    '2024-01/2024-09',
    {published: '2024-11-21'}
  ],
  [
    'January–September',
    ['January–September → ~01/09'],
    '2024-01/2024-09',
    '2024-01/2024-09',
    {published: '2024-11-21'}
  ],
  ['in H1', ['H1 → ~H1'], '2023-H1 2024-H1', '2024-H1'],
  ['in Q3', ['Q3 → ~Q3'], '2023-Q3 2024-Q3', '2024-Q3'],
  ['for the full year', ['the full year → ~Y'], '2023 2024 2025-Q1', '2024', {published: '2025-02-21'}],
  [
    'the first and second quarters of 2024',
    ['first → 2024-Q1', 'second quarters of 2024 → 2024-Q2'],
    '2024-Q1 2024-Q2',
    '2024-Q2'
  ],
  ['July and August 2024', ['July → 2024-07', 'August 2024 → 2024-08'], '2024-07 2024-08', '2024-08'],
  ['Q1 and Q2 2024', ['Q1 → 2024-Q1', 'Q2 2024 → 2024-Q2'], '2024-Q1 2024-Q2', '2024-Q2'],
  [
    '3% in the first quarter and 5% in the second.',
    ['first quarter → ~Q1', 'second → ~Q2'],
    '2024-Q1 2024-Q2',
    '2024-Q2'
  ],
  [
    'In 2023 sales rose 3% in the first quarter.',
    ['2023 → 2023', 'first quarter → ~Q1 of 2023'],
    '2023-Q1 2024-Q1',
    '2023-Q1'
  ],
  [
    'in the first two weeks of October',
    ['first two weeks of October → ~10-01/10-14'],
    '2024-10-01/2024-10-14',
    '2024-10-01/2024-10-14',
    {published: '2024-11-21'}
  ],
  [
    'the third week of October',
    ['third week of October → ~10-15/10-21 [around]'],
    '2024-10-01/2024-10-14',
    'none: 2024-10-15/2024-10-21',
    {published: '2024-11-21'}
  ],
  // Edges
  ['at the end of 2015', ['end of 2015 → 2015 [end]'], '2014 2015', '2015', {timing: 'at'}],
  ['at the end of 2015', ['end of 2015 → 2015 [end]'], '2014 2015', '2015'],
  ['at the end of 2015', ['end of 2015 → 2015 [end]'], '2014 2015', 'none: 2015-12-31', {timing: 'during'}],
  [
    'At the end of the third quarter there were',
    ['end of the third quarter → ~Q3 [end]'],
    '2023-Q3 2024-Q3',
    '2024-Q3',
    {timing: 'at'}
  ],
  [
    'end-2024',
    ['end-2024 → 2024 [end]'],
    '2023-12 2024-12',
    '2024-12',
    {published: '2025-10-21', timing: 'at'}
  ],
  [
    'by end-March 2025',
    ['end-March 2025 → 2025-03 [end] (by)'],
    '2024-Q4 2025-Q1',
    '2025-Q1',
    {published: '2025-10-21', timing: 'at'}
  ],
  [
    'at year-end 2024',
    ['year-end 2024 → 2024 [end]'],
    '2023-12 2024-12',
    '2024-12',
    {published: '2025-10-21', timing: 'at'}
  ],
  [
    'at year-end',
    ['year-end → ~Y [end]'],
    '2023-12 2024-12',
    '2024-12',
    {published: '2025-02-21', timing: 'at'}
  ],
  [
    'at the end of last year',
    ['end of last year → article year-1 [end]'],
    '2023-12 2024-12',
    '2024-12',
    {published: '2025-02-21', timing: 'at'}
  ],
  [
    'at the beginning of 2024',
    ['beginning of 2024 → 2024 [start]'],
    '2023-12 2024-12',
    '2023-12',
    {published: '2025-02-21', timing: 'at'}
  ],
  [
    'from the start of the year',
    ['start of the year → ~Y [start] (versus)'],
    '2023-12 2024-09',
    '2023-12',
    {timing: 'at'}
  ],
  [
    'as of September 30, 2024',
    ['September 30, 2024 → 2024-09-30 [as-of]'],
    '2024-Q2 2024-Q3',
    '2024-Q3',
    {timing: 'at'}
  ],
  ['As of 2023, 41%', ['2023 → 2023 [as-of]'], '2022 2023', '2023', {timing: 'at'}],
  ['by the end of September', ['end of September → ~09 [end] (by)'], '2024-09', '2024-09', {timing: 'at'}],
  ['mid-2024', ['mid-2024 → 2024 [middle]'], '2024-06 2024-09', '2024-06', {timing: 'at'}],
  [
    'in mid-October 2024',
    ['mid-October 2024 → 2024-10 [middle]'],
    '2024-10-13 2024-10-28',
    '2024-10-13',
    {published: '2024-11-21'}
  ],
  ['late 2023', ['late 2023 → 2023 [late]'], '2023-Q1 2023-Q4', '2023-Q4'],
  ['in early 2024', ['early 2024 → 2024 [early]'], '2024-Q1 2024-Q3', '2024-Q1'],
  ['early last year', ['early last year → article year-1 [early]'], '2023-Q1 2023-Q4', '2023-Q1'],
  ['in December 2023', ['December 2023 → 2023-12'], '2022 2023', '2023', {timing: 'at'}],
  ['around 2010', ['2010 → 2010 [around]'], '2010 2024', '2010'],
  // Relative
  ['last year', ['last year → article year-1'], '2023 2024', '2023'],
  ['this year', ['this year → article year±0'], '2023 2024', '2024'],
  ['next year', ['next year → article year+1'], '2024 2025', '2025'],
  ['the current year', ['current year → article year±0'], '2023 2024', '2024'],
  ['so far this year', ['so far this year → article year±0'], '2023 2024', '2024'],
  ['year to date', ['year to date → article year±0'], '2023 2024', '2024'],
  ['last month', ['last month → article month-1'], '2024-08 2024-09', '2024-09'],
  ['this month', ['this month → article month±0'], '2024-09 2024-10', '2024-10'],
  ['last quarter', ['last quarter → article quarter-1'], '2024-Q2 2024-Q3', '2024-Q3'],
  [
    'last week',
    ['last week → article week-1'],
    '2024-10-06/2024-10-12 2024-10-13/2024-10-19',
    '2024-10-13/2024-10-19'
  ],
  ['yesterday', ['yesterday → article day-1'], '2024-10-19 2024-10-20', '2024-10-20'],
  ['last October', ['October → ~10'], '2023-10 2024-10', '2024-10', {published: '2024-11-21'}],
  [
    'October last year',
    ['October last year → article year-1 10'],
    '2023-10 2024-10',
    '2023-10',
    {published: '2024-11-21'}
  ],
  [
    "last year's third quarter",
    ["last year's third quarter → article year-1 Q3"],
    '2023-Q3 2024-Q3',
    '2023-Q3',
    {published: '2024-11-21'}
  ],
  [
    'the third quarter of last year',
    ['third quarter of last year → article year-1 Q3'],
    '2023-Q3 2024-Q3',
    '2023-Q3',
    {published: '2024-11-21'}
  ],
  ['the previous year', ['previous year → claim year-1'], '2022 2023', '2022', {anchor: '2023'}],
  [
    'up 4.8% on the year before',
    ['the year before → claim year-1 (versus)'],
    '2022 2023',
    '2022',
    {anchor: '2023'}
  ],
  ['the year before', ['the year before → claim year-1'], '2022 2023', '2022'],
  [
    'a year earlier',
    ['a year earlier → claim year-1'],
    '2023-Q3 2023 2024-Q3',
    '2023-Q3',
    {anchor: '2024-Q3'}
  ],
  ['from a year ago', ['a year ago → either year-1 (versus)'], '2023 2024', '2023', {anchor: '2024'}],
  ['Two years ago, 23% of adults smoked.', ['Two years ago → either year-2'], '2022 2024', '2022'],
  ['five years earlier', ['five years earlier → claim year-5'], '2010 2015', '2010', {anchor: '2015'}],
  ['three years later', ['three years later → claim year+3'], '2018 2015', '2018', {anchor: '2015'}],
  [
    'the previous quarter',
    ['previous quarter → claim quarter-1'],
    '2024-Q2 2024-Q3',
    '2024-Q2',
    {anchor: '2024-Q3'}
  ],
  [
    'the month before',
    ['the month before → claim month-1'],
    '2024-08 2024-09',
    '2024-08',
    {anchor: '2024-09'}
  ],
  [
    'the same quarter of last year',
    ['same quarter of last year → claim year-1 same'],
    '2023-Q3 2024-Q3',
    '2023-Q3',
    {anchor: '2024-Q3'}
  ],
  [
    'the same period of the year before',
    ['same period of the year before → claim year-1 same'],
    '2023-01/2023-09',
    '2023-01/2023-09',
    {anchor: '2024-01/2024-09'}
  ],
  [
    'in the same period of 2024',
    ['same period of 2024 → 2024 same'],
    '2024-01-14/2024-02-22 2025-01-14/2025-02-22',
    '2024-01-14/2024-02-22',
    {published: '2025-02-23', anchor: '2025-01-14/2025-02-22'}
  ],
  [
    'the same month a year earlier',
    ['same month a year earlier → claim year-1 same'],
    '2023-09 2024-09',
    '2023-09',
    {anchor: '2024-09'}
  ],
  [
    'the year-ago quarter',
    ['year-ago quarter → claim year-1 same'],
    '2023-Q3 2024-Q3',
    '2023-Q3',
    {anchor: '2024-Q3'}
  ],
  [
    'the prior-year period',
    ['prior-year period → claim year-1 same'],
    '2023-Q3 2024-Q3',
    '2023-Q3',
    {anchor: '2024-Q3'}
  ],
  ['that year', ['that year → claim year±0'], '2015 2024', '2015', {anchor: '2015'}],
  ['the same year', ['same year → claim year±0'], '2015 2024', '2015', {anchor: '2015'}],
  ['the following year', ['following year → claim year+1'], '2015 2016', '2016', {anchor: '2015'}],
  [
    'the season before',
    ['the season before → claim period-1'],
    '2022/2023 2023/2024',
    '2022/2023',
    {anchor: '2023/2024'}
  ],
  ['the last survey', ['last survey → claim period-1'], '2019 2022 2024', '2022', {anchor: '2024'}],
  ['a century ago', ['a century ago → either year-100'], '2023 2024', 'none: 1924'],
  ['a decade ago', ['a decade ago → either year-10'], '2014 2024', '2014'],
  ['six months ago', ['six months ago → either month-6'], '2024-04 2024-09', '2024-04'],
  ['decades ago', ['decades ago → unknown'], '2024', 'unknown'],
  [
    'December 2023 to February 2024',
    ['December 2023 to February 2024 → 2023-12/2024-02'],
    '2023-12/2024-02',
    '2023-12/2024-02'
  ],
  ['from December to February', ['December to February → ~12/02'], '2023-12/2024-02', '2023-12/2024-02'],
  // Fiscal
  [
    'FY2024',
    ['FY2024 → fiscal 2024'],
    '2023-04/2024-03 2022-04/2023-03',
    '2023-04/2024-03',
    {published: '2025-10-21'}
  ],
  [
    'FY24',
    ['FY24 → fiscal 2024'],
    '2023-04/2024-03 2024-04/2025-03',
    '2023-04/2024-03 2024-04/2025-03',
    {published: '2025-10-21'}
  ],
  [
    'fiscal 2024',
    ['fiscal 2024 → fiscal 2024'],
    '2023-04/2024-03',
    '2023-04/2024-03',
    {published: '2025-10-21'}
  ],
  [
    'fiscal year 2024',
    ['fiscal year 2024 → fiscal 2024'],
    '2023-04/2024-03',
    '2023-04/2024-03',
    {published: '2025-10-21'}
  ],
  [
    'the 2024 fiscal year',
    ['2024 fiscal year → fiscal 2024'],
    '2023-04/2024-03',
    '2023-04/2024-03',
    {published: '2025-10-21'}
  ],
  [
    'FY2023/24',
    ['FY2023/24 → fiscal 2023/2024'],
    '2023-04/2024-03 2024-04/2025-03',
    '2023-04/2024-03',
    {published: '2025-10-21'}
  ],
  [
    'the 2023–24 financial year',
    ['2023–24 financial year → fiscal 2023/2024'],
    '2023-04/2024-03 2024-04/2025-03',
    '2023-04/2024-03',
    {published: '2025-10-21'}
  ],
  [
    'the 2023-24 school year',
    ['2023-24 school year → fiscal 2023/2024'],
    '2023-09/2024-08',
    '2023-09/2024-08',
    {published: '2025-10-21'}
  ],
  [
    'the 2023/24 season',
    ['2023/24 season → fiscal 2023/2024'],
    '2023/2024',
    '2023/2024',
    {published: '2025-10-21'}
  ],
  ['2023/24', ['2023/24 → fiscal 2023/2024'], '2023/2024', '2023/2024', {published: '2025-10-21'}],
  ['2023–24', ['2023–24 → 2023/2024'], '2023-09/2024-08', '2023-09/2024-08', {published: '2025-10-21'}],
  [
    'the third quarter of fiscal 2025',
    ['third quarter of fiscal 2025 → fiscal 2025 Q3'],
    '2024-04/2025-03 2024-10/2024-12',
    '2024-10/2024-12',
    {published: '2025-10-21'}
  ],
  [
    'Q3 FY25',
    ['Q3 FY25 → fiscal 2025 Q3'],
    '2024-04/2025-03 2024-10/2024-12',
    '2024-10/2024-12',
    {published: '2025-10-21'}
  ],
  [
    'the fiscal third quarter',
    ['fiscal third quarter → fiscal claim year±0 Q3'],
    '2024-04/2025-03 2024-10/2024-12',
    '2024-10/2024-12',
    {published: '2025-03-21'}
  ],
  [
    'last fiscal year',
    ['last fiscal year → fiscal article year-1'],
    '2023-04/2024-03 2024-04/2025-03',
    '2023-04/2024-03'
  ],
  [
    'the year to March 2025',
    ['the year to March 2025 → 2024-04/2025-03'],
    '2023-04/2024-03 2024-04/2025-03',
    '2024-04/2025-03',
    {published: '2025-10-21'}
  ],
  [
    'the year ended 31 March 2025',
    ['the year ended 31 March 2025 → 2024-04/2025-03'],
    '2023-04/2024-03 2024-04/2025-03',
    '2024-04/2025-03',
    {published: '2025-10-21'}
  ],
  [
    'the fiscal year ended March 31, 2025',
    ['the fiscal year ended March 31, 2025 → 2024-04/2025-03'],
    '2023-04/2024-03 2024-04/2025-03',
    '2024-04/2025-03',
    {published: '2025-10-21'}
  ],
  [
    'the 12 months to June 2024',
    ['12 months to June 2024 → 2023-07/2024-06'],
    '2023-07/2024-06',
    '2023-07/2024-06',
    {published: '2025-10-21'}
  ],
  [
    'in the three months ended September 30, 2024',
    ['three months ended September 30, 2024 → 2024-07/2024-09'],
    '2024-Q3',
    '2024-Q3',
    {published: '2025-10-21'}
  ],
  ['the three months to September', ['three months to September → ~07/09'], '2024-Q3', '2024-Q3'],
  ['the quarter ended June', ['the quarter ended June → ~04/06'], '2024-Q2', '2024-Q2'],
  [
    'the 52 weeks ended 28 September 2024',
    ['52 weeks ended 28 September 2024 → 2023-10-01/2024-09-28'],
    '2023-10-01/2024-09-28',
    '2023-10-01/2024-09-28'
  ],
  [
    'the week ending October 12',
    ['the week ending October 12 → span 7 day to 10-12'],
    '2024-10-06/2024-10-12',
    '2024-10-06/2024-10-12'
  ],
  [
    'the year to 5 April 2024',
    ['the year to 5 April 2024 → 2023-04-06/2024-04-05'],
    '2023-04-06/2024-04-05',
    '2023-04-06/2024-04-05'
  ],
  [
    'the 40 days to 22 February',
    ['40 days to 22 February → span 40 day to 02-22'],
    '2025-01-14/2025-02-22',
    '2025-01-14/2025-02-22',
    {published: '2025-02-23'}
  ],
  [
    'the 40 days to 22 February 2025',
    ['40 days to 22 February 2025 → 2025-01-14/2025-02-22'],
    '2025-01-14/2025-02-22',
    '2025-01-14/2025-02-22',
    {published: '2025-02-23'}
  ],
  // Spans
  ['between 2019 and 2023', ['2019 and 2023 → 2019/2023'], '2019/2023 2023', '2019/2023'],
  ['from 2019 to 2023', ['2019 to 2023 → 2019/2023'], '2019/2023 2023', '2019/2023'],
  ['2007–08', ['2007–08 → 2007/2008'], '2007/2008', '2007/2008'],
  ['2019–2023', ['2019–2023 → 2019/2023'], '2019/2023 2023', '2019/2023'],
  ['2019-2023', ['2019-2023 → 2019/2023'], '2019/2023 2023', '2019/2023'],
  ['2019 to 2023', ['2019 to 2023 → 2019/2023'], '2019/2023 2023', '2019/2023'],
  ['2019 through 2023', ['2019 through 2023 → 2019/2023'], '2019/2023 2023', '2019/2023'],
  ['2019–23', ['2019–23 → 2019/2023'], '2019/2023 2023', '2019/2023'],
  ['from Q1 2023 to Q3 2024', ['Q1 2023 to Q3 2024 → 2023-Q1/2024-Q3'], '2023-01/2024-09', '2023-01/2024-09'],
  [
    'October 2023 to September 2024',
    ['October 2023 to September 2024 → 2023-10/2024-09'],
    '2023-10/2024-09',
    '2023-10/2024-09'
  ],
  [
    'over the past two years',
    ['the past two years → span 2 year past'],
    '2022 2024',
    'none: 2022-10-22/2024-10-21'
  ],
  ['in the last decade', ['the last decade → span 1 decade past'], '2024', 'none: 2014-10-22/2024-10-21'],
  ['in the past year', ['the past year → span 1 year past'], '2022 2023', '2023'],
  ['over five years', ['five years → span 5 year'], '2019/2023 2023', '2019/2023'],
  ['for the sixth year running', ['sixth year running → span 6 year run'], '2024', 'open'],
  ['for three consecutive years', ['three consecutive years → span 3 year run'], '2024', 'open'],
  ['for the second straight quarter', ['second straight quarter → span 2 quarter run'], '2024', 'open'],
  ['the next five years', ['the next five years → span 5 year next'], '2024', 'open'],
  ['in recent years', ['recent years → span year past'], '2024', 'open'],
  ['for decades', ['decades → span decade'], '2024', 'open'],
  [
    '40 days',
    ['40 days → span 40 day'],
    '2025-01-14/2025-02-22',
    '2025-01-14/2025-02-22',
    {published: '2025-02-23'}
  ],
  [
    'the five years to 2025',
    ['five years to 2025 → 2021/2025'],
    '2021/2025',
    '2021/2025',
    {published: '2026-02-23'}
  ],
  [
    'a five-year high',
    ['a five-year high → span 5 year past'],
    '2024',
    'none: 2020-02-24/2025-02-23',
    {published: '2025-02-23'}
  ],
  ['over twenty-five years', ['twenty-five years → span 25 year'], '2024', 'open', {published: '2025-02-23'}],
  [
    'these three years',
    ['these three years → span 3 year past'],
    '2024',
    'none: 2022-02-24/2025-02-23',
    {published: '2025-02-23'}
  ],
  // Now and unknown
  ['Now 82%', ['Now → now'], '2022 2023', '2023'],
  ['Today, 82%', ['Today → now'], '2022 2023', '2023'],
  ['In the Middle Ages 82%', ['Middle Ages → unknown'], '2024', 'unknown'],
  ['Before the pandemic 82%', ['Before the pandemic → unknown'], '2024', 'unknown'],
  ['the last year before the war', ['the last year before the war → unknown'], '2024', 'unknown'],
  ['the pre-pandemic year of 2019', ['2019 → 2019'], '2019 2024', '2019'],
  ['during the recession', ['during the recession → unknown'], '2024', 'unknown'],
  ['under the Ming dynasty', ['Ming dynasty → unknown'], '2024', 'unknown'],
  ['38 January', ['38 January → unknown'], '2024', 'unknown'],
  ['the fifth quarter', ['fifth quarter → unknown'], '2024', 'unknown'],
  ['February 30, 2024', ['February 30, 2024 → unknown'], '2024', 'unknown'],
  ['44 BC', ['44 BC → unknown'], '2024', 'unknown'],
  ['a few years ago', ['a few years ago → unknown'], '2024', 'unknown'],
  // Roles
  ['since 2015', ['2015 → 2015 (since)'], '2015 2024', '2015'],
  ['Since the end of 2015', ['end of 2015 → 2015 [end] (since)'], '2015 2024', '2015', {timing: 'at'}],
  ['from 2015 onwards', ['2015 → 2015 (since)'], '2015 2024', '2015'],
  ['2015 to date', ['2015 → 2015 (since)'], '2015 2024', '2015'],
  ['since 2015', ['2015 → 2015 (since)'], '2024', '2015', {versus: '2015'}],
  ['by 2028', ['2028 → 2028 (by)'], '2024 2028', '2028'],
  ['until 2023', ['2023 → 2023 (by)'], '2023 2028', '2023'],
  ['before 2019', ['2019 → 2019 (before)'], '2018 2024', '2018'],
  ['after 2019', ['2019 → 2019 (after)'], '2018 2024', '2024'],
  ['compared with 2019', ['2019 → 2019 (versus)'], '2019 2024', '2019'],
  ['up 5% on 2019', ['2019 → 2019 (versus)'], '2019 2024', '2019'],
  ['more than in 2019', ['2019 → 2019 (versus)'], '2019 2024', '2019'],
  ['down from August', ['August → ~08 (versus)'], '2024-08 2024-09', '2024-08', {anchor: '2024-09'}],
  [
    'The 2025 survey, published in January 2026, found',
    ['2025 → 2025', 'January 2026 → 2026-01 (published)'],
    '2025 2026-01',
    'open',
    {published: '2026-01-22'}
  ],
  [
    'published in January 2026',
    ['January 2026 → 2026-01 (published)'],
    '2026-01',
    'open',
    {published: '2026-01-22'}
  ],
  [
    'In January 2026, CNCF released a report',
    ['January 2026 → 2026-01 (published)'],
    '2026-01',
    'open',
    {published: '2026-01-22'}
  ],
  ['the 2025 report', ['2025 → 2025 (published)'], '2025', 'open', {published: '2026-01-22'}],
  [
    'Figures released on the 23rd show',
    ['23rd → ~D23 (published)'],
    '2025-02-23',
    'open',
    {published: '2025-02-24'}
  ],
  [
    'The ministry said on Monday that',
    ['Monday → ~W1 (published)'],
    '2025-02-24',
    'open',
    {published: '2025-02-24'}
  ],
  ['On Monday the shares gained 3%', ['Monday → ~W1'], '2025-02-24', '2025-02-24', {published: '2025-02-26'}],
  [
    'the Tea Board, founded a century ago',
    ['a century ago → either year-100 (founded)'],
    '2024',
    'open',
    {published: '2025-02-24'}
  ],
  ['established in 1998', ['1998 → 1998 (founded)'], '1998', 'open', {published: '2025-02-24'}],
  // More
  ['through September', ['September → ~09 (by)'], '2024-09', '2024-09', {timing: 'at'}],
  [
    'In the travel season of 2024 there were',
    ['2024 → 2024'],
    '2024-01-26/2024-03-05 2025-01-14/2025-02-22',
    '2024-01-26/2024-03-05',
    {published: '2025-02-23'}
  ],
  ['within a year', ['a year → span 1 year'], '2024', 'open'],
  ['next quarter', ['next quarter → article quarter+1'], '2024-Q4', 'none: 2025-Q1'],
  [
    'the first quarter of next year',
    ['first quarter of next year → article year+1 Q1'],
    '2024-Q1 2025-Q1',
    '2025-Q1'
  ],
  [
    'two quarters earlier',
    ['two quarters earlier → claim quarter-2'],
    '2024-Q1 2024-Q3',
    '2024-Q1',
    {anchor: '2024-Q3'}
  ],
  ['the second half of last year', ['second half of last year → article year-1 H2'], '2023-H2', '2023-H2'],
  [
    'H2 of FY2025',
    ['H2 of FY2025 → fiscal 2025 H2'],
    '2024-04/2025-03 2024-10/2025-03',
    '2024-10/2025-03',
    {published: '2025-10-21'}
  ],
  [
    'in the nine months to December 2024',
    ['nine months to December 2024 → 2024-04/2024-12'],
    '2024-04/2024-12',
    '2024-04/2024-12',
    {published: '2025-10-21'}
  ],
  [
    'late October',
    ['late October → ~10 [late]'],
    '2024-10-13 2024-10-28',
    '2024-10-28',
    {published: '2024-11-21'}
  ],
  [
    'the beginning of the third quarter',
    ['beginning of the third quarter → ~Q3 [start]'],
    '2024-06-30 2024-07',
    '2024-06-30',
    {published: '2024-11-21', timing: 'at'}
  ],
  [
    'the middle of 2024',
    ['middle of 2024 → 2024 [middle]'],
    '2024-06-30 2024-12-31',
    '2024-06-30',
    {published: '2024-11-21', timing: 'at'}
  ],
  [
    '1 January 2024',
    ['1 January 2024 → 2024-01-01'],
    '2023-12-31 2024-01-01',
    '2024-01-01',
    {published: '2024-11-21', timing: 'at'}
  ],
  [
    'since the start of the year',
    ['start of the year → ~Y [start] (since)'],
    '2023-12 2024-10',
    '2023-12',
    {published: '2024-11-21', timing: 'at'}
  ],
  [
    'the year after',
    ['the year after → claim year+1'],
    '2015 2016',
    '2016',
    {published: '2024-11-21', anchor: '2015'}
  ],
  ['tomorrow', ['tomorrow → article day+1'], '2024-11-22', '2024-11-22', {published: '2024-11-21'}],
  [
    'in the week to 6 October 2024',
    ['the week to 6 October 2024 → 2024-09-30/2024-10-06'],
    '2024-09-30/2024-10-06',
    '2024-09-30/2024-10-06',
    {published: '2024-11-21'}
  ],
  // Limits
  [
    '29 February 2024',
    ['29 February 2024 → 2024-02-29'],
    '2024-02-29',
    '2024-02-29',
    {published: '2024-11-21'}
  ],
  ['29 February 2023', ['29 February 2023 → unknown'], '2023-02', 'unknown', {published: '2024-11-21'}],
  ['30 April 2024', ['30 April 2024 → 2024-04-30'], '2024-04-30', '2024-04-30', {published: '2024-11-21'}],
  ['31 April 2024', ['31 April 2024 → unknown'], '2024-04', 'unknown', {published: '2024-11-21'}],
  [
    '31 December 2024',
    ['31 December 2024 → 2024-12-31'],
    '2024-12-31',
    '2024-12-31',
    {published: '2025-11-21'}
  ],
  ['32 December 2024', ['32 December 2024 → unknown'], '2024-12', 'unknown', {published: '2025-11-21'}],
  ['2024-12-31', ['2024-12-31 → 2024-12-31'], '2024-12-31', '2024-12-31', {published: '2025-11-21'}],
  ['2024-12-32', ['2024-12-32 → unknown'], '2024-12', 'unknown', {published: '2025-11-21'}],
  ['2024-13-01', ['2024-13-01 → unknown'], '2024-12', 'unknown', {published: '2025-11-21'}],
  ['2024-01-01', ['2024-01-01 → 2024-01-01'], '2024-01-01', '2024-01-01', {published: '2025-11-21'}],
  ['2024-00-01', ['2024-00-01 → unknown'], '2024-01', 'unknown', {published: '2025-11-21'}],
  ['12/31/2024', ['12/31/2024 → 2024-12-31'], '2024-12-31', '2024-12-31', {published: '2025-11-21'}],
  ['13/12/2024', ['13/12/2024 → 2024-12-13'], '2024-12-13', '2024-12-13', {published: '2025-11-21'}],
  ['12/13/2024', ['12/13/2024 → 2024-12-13'], '2024-12-13', '2024-12-13', {published: '2025-11-21'}],
  ['5/5/2024', ['5/5/2024 → 2024-05-05'], '2024-05-05', '2024-05-05', {published: '2025-11-21'}],
  ['11M24', ['11M24 → 2024-01/2024-11'], '2024-01/2024-11', '2024-01/2024-11', {published: '2025-11-21'}],
  ['2M24', ['2M24 → 2024-01/2024-02'], '2024-01/2024-02', '2024-01/2024-02', {published: '2025-11-21'}],
  ['4Q24', ['4Q24 → 2024-Q4'], '2024-Q4', '2024-Q4', {published: '2025-11-21'}],
  ['5Q24', ['5Q24 → unknown'], '2024-Q4', 'unknown', {published: '2025-11-21'}],
  ['2H24', ['2H24 → 2024-H2'], '2024-H2', '2024-H2', {published: '2025-11-21'}],
  ['on the 31st', ['31st → ~D31'], '2024-10-31', '2024-10-31', {published: '2024-11-01'}],
  ['on the 1st', ['1st → ~D01'], '2024-11-01', '2024-11-01', {published: '2024-11-01'}],
  ['in twenty ten', ['twenty ten → 2010'], '2010', '2010', {published: '2024-11-01'}],
  [
    'the first 11 months of 2024',
    ['first 11 months of 2024 → 2024-01/2024-11'],
    '2024-01/2024-11',
    '2024-01/2024-11',
    {published: '2024-12-21'}
  ],
  [
    'the first 12 months of 2024',
    ['first 12 months of 2024 → 2024'],
    '2024',
    '2024',
    {published: '2025-12-21'}
  ],
  [
    'the first month of 2024',
    ['first month of 2024 → 2024-01'],
    '2024-01',
    '2024-01',
    {published: '2025-12-21'}
  ],
  [
    'the last 11 months of 2023',
    ['last 11 months of 2023 → 2023-02/2023-12'],
    '2023-02/2023-12',
    '2023-02/2023-12',
    {published: '2025-12-21'}
  ],
  [
    'the first and second halves of 2023',
    ['first → 2023-H1', 'second halves of 2023 → 2023-H2'],
    '2023-H1 2023-H2',
    '2023-H2',
    {published: '2025-12-21'}
  ],
  [
    'the end of the quarter',
    ['end of the quarter → ~Q [end]'],
    '2024-06-30 2024-09-30',
    '2024-09-30',
    {timing: 'at'}
  ],
  [
    'the end of the month',
    ['end of the month → ~M [end]'],
    '2024-08-31 2024-09-30',
    '2024-09-30',
    {timing: 'at'}
  ],
  [
    'the end of the month',
    ['end of the month → ~M [end]'],
    '2024-09-30 2024-10-31',
    '2024-10-31',
    {published: '2024-10-31', timing: 'at'}
  ],
  [
    'the end of the quarter',
    ['end of the quarter → ~Q [end]'],
    '2024-06-30 2024-03-31',
    '2024-06-30',
    {timing: 'at', anchor: '2024-Q2'}
  ],
  [
    'the end of the month',
    ['end of the month → ~M [end]'],
    '2024-06-30 2024-07-31',
    '2024-07-31',
    {timing: 'at', anchor: '2024-07'}
  ],
  ['the 1900s', ['1900s → 1900/1999'], '1900/1999', '1900/1999'],
  ['the 2000s', ['2000s → 2000/2009'], '2000/2009', '2000/2009'],
  ['the 1800s', ['1800s → 1800/1899'], '1800/1899', '1800/1899'],
  ["in '49", ["'49 → 1949"], '2049', 'none: 1949'],
  ["in '50", ["'50 → 1950"], '1950', '1950'],
  ["in '00", ["'00 → 2000"], '2000', '2000'],
  ['in 2099', ['2099 → 2099'], '2099', '2099'],
  ['in 2100', ['2100 → 2100'], '2100', '2100'],
  ['in 1000', ['1000 → 1000'], '1000', '1000'],
  [
    'late September 2024',
    ['late September 2024 → 2024-09 [late]'],
    '2024-09-20 2024-09-21',
    '2024-09-21',
    {timing: 'at'}
  ],
  [
    'early September 2024',
    ['early September 2024 → 2024-09 [early]'],
    '2024-08-31 2024-09-11',
    '2024-08-31',
    {timing: 'at'}
  ],
  [
    'early September 2024',
    ['early September 2024 → 2024-09 [early]'],
    '2024-08-30 2024-09-10',
    '2024-09-10',
    {timing: 'at'}
  ],
  [
    'mid-September 2024',
    ['mid-September 2024 → 2024-09 [middle]'],
    '2024-09-10 2024-09-11 2024-09-20 2024-09-21',
    '2024-09-11 2024-09-20',
    {timing: 'at'}
  ],
  [
    'the 2023-24 school year',
    ['2023-24 school year → fiscal 2023/2024'],
    '2022-09/2023-08',
    'none: 2023/2024',
    {published: '2025-10-21'}
  ],
  ['the 2023-25 plan period', ['2023-25 → 2023/2025'], '2023/2025', '2023/2025', {published: '2025-10-21'}],
  [
    'the year to June 2024',
    ['the year to June 2024 → 2023-07/2024-06'],
    '2023-07/2024-06',
    '2023-07/2024-06',
    {published: '2025-10-21'}
  ],
  [
    'the year to the second quarter of 2024',
    ['the year to the second quarter of 2024 → 2023-07/2024-06'],
    '2023-07/2024-06',
    '2023-07/2024-06',
    {published: '2025-10-21'}
  ],
  [
    'the year to 28 February 2023',
    ['the year to 28 February 2023 → 2022-03/2023-02'],
    '2022-03/2023-02',
    '2022-03/2023-02',
    {published: '2025-10-21'}
  ],
  [
    'the year to 28 February 2024',
    ['the year to 28 February 2024 → 2023-03-01/2024-02-28'],
    '2023-03-01/2024-02-28',
    '2023-03-01/2024-02-28',
    {published: '2025-10-21'}
  ],
  [
    'the six months to 31 March',
    ['six months to 31 March → ~10/03'],
    '2024-10/2025-03',
    '2024-10/2025-03',
    {published: '2025-10-21'}
  ],
  [
    'the 24 months to March',
    ['24 months to March → span 24 month to 03'],
    '2024',
    '2024',
    {published: '2025-10-21'}
  ],
  [
    'the two years to 2024',
    ['two years to 2024 → 2023/2024'],
    '2023/2024',
    '2023/2024',
    {published: '2025-10-21'}
  ],
  [
    'week 1 of 2024',
    ['week 1 of 2024 → 2024-01-01/2024-01-07'],
    '2024-01-01/2024-01-07',
    '2024-01-01/2024-01-07',
    {published: '2025-10-21'}
  ],
  [
    'week 53 of 2020',
    ['week 53 of 2020 → 2020-12-28/2021-01-03'],
    '2020-12-28/2021-01-03',
    '2020-12-28/2021-01-03',
    {published: '2025-10-21'}
  ],
  ['week 54 of 2020', ['week 54 of 2020 → unknown'], '2020', 'unknown', {published: '2025-10-21'}],
  [
    'the February quarter',
    ['February quarter → ~12/02'],
    '2024-12/2025-02',
    '2024-12/2025-02',
    {published: '2025-10-21'}
  ],
  [
    'December quarter 2024',
    ['December quarter 2024 → 2024-10/2024-12'],
    '2024-Q4',
    '2024-Q4',
    {published: '2025-10-21'}
  ],
  [
    'the week of 28 December 2024',
    ['week of 28 December 2024 → 2024-12-28/2025-01-03'],
    '2024-12-28/2025-01-03',
    '2024-12-28/2025-01-03',
    {published: '2025-10-21'}
  ],
  ['44 BC to AD 14', ['44 BC → unknown'], '2024', 'unknown', {published: '2025-10-21'}],
  [
    'In the fourth quarter of 2023 and the first quarter of 2024',
    ['fourth quarter of 2023 → 2023-Q4', 'first quarter of 2024 → 2024-Q1'],
    '2023-Q4 2024-Q1',
    '2024-Q1'
  ],
  ['last Sunday', ['Sunday → ~W7'], '2024-10-20', '2024-10-20'],
  ['on Monday', ['Monday → ~W1'], '2024-10-21', '2024-10-21'],
  [
    'The first quarter of 2023 to the last quarter of 2023',
    ['first quarter of 2023 to the last quarter of 2023 → 2023-Q1/2023-Q4'],
    '2023',
    '2023'
  ],
  [
    'FY2024 (April 2023 to March 2024)',
    ['April 2023 to March 2024 → 2023-04/2024-03'],
    '2023-04/2024-03 2024-04/2025-03',
    '2023-04/2024-03',
    {published: '2025-10-21'}
  ],
  ['ten to twelve years ago', ['twelve years ago → either year-12'], '2024', 'none: 2012'],
  ['in the first quarter or so', ['first quarter → ~Q1'], '2024-Q1', '2024-Q1'],
  [
    '3% in the first half and 5% in the second',
    ['first half → ~H1', 'second → ~H2'],
    '2024-H1 2024-H2',
    '2024-H2',
    {published: '2025-02-21'}
  ],
  ['3% in the first quarter and 5% in the fifth.', ['first quarter → ~Q1'], '2024-Q1', '2024-Q1'],
  ['3% in the first quarter and 5% in the second case', ['first quarter → ~Q1'], '2024-Q1', '2024-Q1'],
  [
    'from the first to the third quarter of 2024',
    ['first to the third quarter of 2024 → 2024-Q1/2024-Q3'],
    '2024-01/2024-09',
    '2024-01/2024-09'
  ],
  [
    'October 10 and 11, 2024',
    ['October 10 and 11, 2024 → 2024-10-10/2024-10-11'],
    '2024-10-10/2024-10-11',
    '2024-10-10/2024-10-11',
    {published: '2024-11-21'}
  ],
  [
    '10 and 11 October 2024',
    ['10 and 11 October 2024 → 2024-10-10/2024-10-11'],
    '2024-10-10/2024-10-11',
    '2024-10-10/2024-10-11',
    {published: '2024-11-21'}
  ],
  [
    'the last two quarters of 2023',
    ['last two quarters of 2023 → 2023-07/2023-12'],
    '2023-H2',
    '2023-H2',
    {published: '2024-11-21'}
  ],
  ['fifth century', ['fifth century → unknown'], '2024', 'unknown', {published: '2024-11-21'}],
  ['version 2024.10.18.1 of 2023', ['2023 → 2023'], '2023', '2023', {published: '2024-11-21'}],
  ['12M24', ['12M24 → 2024'], '2024', '2024', {published: '2025-10-21'}],
  ['1M24', ['1M24 → 2024-01'], '2024-01', '2024-01', {published: '2025-10-21'}],
  ['13M24 and 2024', ['13M24 → unknown', '2024 → 2024'], '2024', '2024', {published: '2025-10-21'}],
  [
    'the first 13 months of 2024',
    ['13 months → span 13 month', '2024 → 2024'],
    '2024',
    '2024',
    {published: '2025-10-21'}
  ],
  [
    'October 29 to 35, 2024',
    ['October 29 to 35, 2024 → unknown'],
    '2024-10',
    'unknown',
    {published: '2025-10-21'}
  ],
  [
    'from H1 2023 to Q3 2024',
    ['H1 2023 to Q3 2024 → 2023-01/2024-09'],
    '2023-01/2024-09',
    '2023-01/2024-09',
    {published: '2025-10-21'}
  ],
  [
    'the two years to June 2024',
    ['two years to June 2024 → 2022-07/2024-06'],
    '2022-07/2024-06',
    '2022-07/2024-06',
    {published: '2025-10-21'}
  ],
  [
    'the 18 months to December 2024',
    ['18 months to December 2024 → 2023-07/2024-12'],
    '2023-07/2024-12',
    '2023-07/2024-12',
    {published: '2025-10-21'}
  ],
  [
    'the year to December 2024',
    ['the year to December 2024 → 2024-01/2024-12'],
    '2024',
    '2024',
    {published: '2025-10-21'}
  ],
  [
    'at the beginning of 2024',
    ['beginning of 2024 → 2024 [start]'],
    '2024-01 2024-03',
    '2024-01',
    {published: '2025-10-21', timing: 'during'}
  ],
  [
    'at the beginning of 2024',
    ['beginning of 2024 → 2024 [start]'],
    '2024',
    'none: 2024-01-01',
    {published: '2025-10-21', timing: 'during'}
  ],
  [
    'at the beginning of 2024',
    ['beginning of 2024 → 2024 [start]'],
    '2023-12-31 2024',
    '2023-12-31',
    {published: '2025-10-21'}
  ],
  [
    'at the end of 2024',
    ['end of 2024 → 2024 [end]'],
    '2024-12 2024-11',
    '2024-12',
    {published: '2025-10-21', timing: 'during'}
  ],
  ['at the end of 2024', ['end of 2024 → 2024 [end]'], '2024-12 2024', '2024-12', {published: '2025-10-21'}],
  ['in twenty nineteen', ['twenty nineteen → 2019'], '2019', '2019'],
  ['twenty years ago', ['twenty years ago → either year-20'], '2004', '2004'],
  ['on the 18th', ['18th → ~D18'], '2024-09-18 2024-10-18', '2024-09-18', {anchor: '2024-09'}],
  ['on the 18th', ['18th → ~D18'], '2024-09-18 2024-10-18', '2024-10-18', {anchor: '2024'}],
  ['around 2010', ['2010 → 2010 [around]'], '2009 2011 2012', '2009 2011'],
  ['in the summer of 2023', ['summer of 2023 → 2023-06/2023-08 [around]'], '2023', 'none: 2023-06/2023-08'],
  [
    'as of September 2024',
    ['September 2024 → 2024-09 [as-of]'],
    '2024-01/2024-09 2024',
    '2024-01/2024-09',
    {timing: 'during'}
  ],
  [
    'last week',
    ['last week → article week-1'],
    '2024-10-06/2024-10-12 2024-10-07/2024-10-13',
    '2024-10-07/2024-10-13',
    {published: '2024-10-20'}
  ],
  ['this decade', ['this decade → article decade±0'], '2020/2029', '2020/2029', {published: '2024-10-20'}],
  [
    'the previous decade',
    ['previous decade → claim decade-1'],
    '2004 2014',
    '2004',
    {published: '2024-10-20', anchor: '2014'}
  ],
  ['two weeks ago', ['two weeks ago → either week-2'], '2024-10-07/2024-10-13', '2024-10-07/2024-10-13'],
  [
    'three months earlier',
    ['three months earlier → claim month-3'],
    '2024-06 2024-09',
    '2024-06',
    {anchor: '2024-09'}
  ],
  [
    'the quarter before',
    ['the quarter before → claim quarter-1'],
    '2024-Q2 2024-Q3',
    '2024-Q2',
    {anchor: '2024-09'}
  ],
  [
    'three seasons ago',
    ['three seasons ago → either period-3'],
    '2019/2020 2020/2021 2021/2022 2022/2023',
    '2019/2020'
  ],
  ['the year before last', ['the year before last → article year-2'], '2022 2023', '2022'],
  ['October 2022 to 2023', ['October 2022 to 2023 → 2022-10/2023-12'], '2022-10/2023-12', '2022-10/2023-12'],
  [
    '2022 to September 2023',
    ['2022 to September 2023 → 2022-01/2023-09'],
    '2022-01/2023-09',
    '2022-01/2023-09'
  ],
  [
    'from the start of 2022 to the end of 2023',
    ['start of 2022 to the end of 2023 → 2022/2023'],
    '2022/2023',
    '2022/2023'
  ],
  [
    'from the end of 2022 to the end of 2023',
    ['end of 2022 → 2022 [end]', 'end of 2023 → 2023 [end]'],
    '2022 2023',
    '2023',
    {timing: 'at'}
  ],
  [
    'from the end of 2022 to the start of 2024',
    ['end of 2022 → 2022 [end]', 'start of 2024 → 2024 [start]'],
    '2022 2023',
    '2023',
    {timing: 'at'}
  ],
  ['a hundred years ago', ['a hundred years ago → either year-100'], '1924', '1924'],
  ['two hundred years ago', ['two hundred years ago → either year-200'], '1824', '1824'],
  ['the last month of 2023', ['last month of 2023 → 2023-12'], '2023-12', '2023-12'],
  ['Now', ['Now → now'], '2023 2024', '2024', {published: '2024-12-31'}],
  ['September and July 2024', ['September → ~09', 'July 2024 → 2024-07'], '2024-07 2024-09', '2024-07'],
  ['in two thousand and ninety', ['two thousand and ninety → 2090'], '2090', '2090'],
  // Ways that are rare
  [
    'up from a year-ago 5%',
    ['year-ago → claim year-1 same'],
    '2023-Q3 2024-Q3',
    '2023-Q3',
    {anchor: '2024-Q3'}
  ],
  ['2024E sales', ['2024E → 2024'], '2024', '2024'],
  ['2025F and 2026F', ['2025F → 2025', '2026F → 2026'], '2025 2026', '2026'],
  ['many decades', ['many decades → span decade'], '2024', 'open'],
  ['half a century ago', ['half a century ago → either year-50'], '1974', '1974'],
  [
    'FY2024 (ended 31 March)',
    ['FY2024 (ended 31 March) → 2023-04/2024-03'],
    '2023-04/2024-03',
    '2023-04/2024-03',
    {published: '2025-10-21'}
  ],
  ['2015 to the present', ['2015 → 2015 (since)'], '2015 2024', '2015'],
  ['from 2015 until now', ['2015 → 2015 (since)'], '2015 2024', '2015'],
  ['above the level of 2019', ['2019 → 2019 (versus)'], '2019 2024', '2019'],
  ['the pandemic year 2020', ['2020 → 2020'], '2020', '2020'],
  ['in the pandemic years', ['pandemic years → unknown'], '2020', 'unknown'],
  ['in the spring', ['spring → ~03/05 [around]'], '2024-03/2024-05', '2024-03/2024-05'],
  [
    'in the fall, 30% planned to move',
    ['fall → ~09/11 [around]'],
    '2024-09/2024-11',
    '2024-09/2024-11',
    {published: '2024-11-21'}
  ],
  [
    'a quarter of a century ago',
    ['a quarter of a century ago → unknown'],
    '1999',
    'unknown',
    {published: '2024-11-21'}
  ],
  [
    'a few months earlier',
    ['a few months earlier → unknown'],
    '2024-07',
    'unknown',
    {published: '2024-11-21', anchor: '2024-09'}
  ],
  ['2024 H1', ['2024 H1 → 2024-H1'], '2024-H1', '2024-H1'],
  ['In October 10, 2024', ['October 10, 2024 → 2024-10-10'], '2024-10-10', '2024-10-10'],
  ['around the 1990s', ['1990s → 1990/1999 [around]'], '1990/1999', '1990/1999'],
  ['about 2010', ['2010 → 2010 [around]'], '2010', '2010'],
  ['Sales grew quarter on quarter and day by day in 2024', ['2024 → 2024'], '2024', '2024'],
  ['from September onwards', ['September → ~09 (since)'], '2024-09', '2024-09'],
  ['Since 2000, firms', ['2000 → 2000 (since)'], '2000 2024', '2000'],
  ['in the late 80s', ['late 80s → 1980/1989 [late]'], '1987', '1987'],
  [
    'The report of January 2026 found',
    ['January 2026 → 2026-01 (published)'],
    '2026-01',
    'open',
    {published: '2026-10-21'}
  ],
  ['fiscal Q3', ['fiscal Q3 → fiscal claim year±0 Q3'], '2025-Q3', 'open', {published: '2025-10-21'}],
  ['the 2023 figures were higher', ['2023 → 2023'], '2023', '2023'],
  ['the 18th of last month', ['18th of last month → article month-1 D18'], '2024-09-18', '2024-09-18'],
  ['three years running', ['three years running → span 3 year run'], '2024', 'open'],
  ['on October 18, 2024, Friday', ['October 18, 2024 → 2024-10-18'], '2024-10-18', '2024-10-18'],
  [
    'on October 10, 2024 and October 12',
    ['October 10, 2024 → 2024-10-10', 'October 12 → 2024-10-12'],
    '2024-10-10 2024-10-12',
    '2024-10-12'
  ],
  [
    'on October 10 and October 12, 2024',
    ['October 10 → 2024-10-10', 'October 12, 2024 → 2024-10-12'],
    '2024-10-10 2024-10-12',
    '2024-10-12'
  ],
  ['H1 2023 and H2', ['H1 2023 → 2023-H1', 'H2 → 2023-H2'], '2023-H1 2023-H2', '2023-H2'],
  ['full-year 2000', ['full-year 2000 → 2000'], '2000', '2000'],
  ['in the late nineties', ['late nineties → 1990/1999 [late]'], '1999', '1999'],
  ['in the same quarter', ['same quarter → claim quarter±0'], '2024-Q3', '2024-Q3', {anchor: '2024-Q3'}],
  ['2024 first half', ['2024 first half → 2024-H1'], '2024-H1', '2024-H1'],
  ['the year-end of 2023', ['year-end of 2023 → 2023 [end]'], '2023-12', '2023-12', {timing: 'at'}],
  ['2023 year-end', ['2023 year-end → 2023 [end]'], '2023-12', '2023-12', {timing: 'at'}],
  ['for the year, sales rose', ['the year → ~Y'], '2024', '2024', {published: '2025-02-21'}],
  ['the year 1850', ['1850 → 1850'], '1850', '1850', {published: '2025-02-21'}],
  [
    'on the twenty-first of October 2024',
    ['twenty-first of October 2024 → 2024-10-21'],
    '2024-10-21',
    '2024-10-21',
    {published: '2024-11-21'}
  ],
  ['618 AD', ['618 AD → 618'], '2024', 'unknown', {published: '2024-11-21'}],
  [
    'the first, second and third quarters of 2024',
    ['first → 2024-Q1', 'second → 2024-Q2', 'third quarters of 2024 → 2024-Q3'],
    '2024-Q1 2024-Q2 2024-Q3',
    '2024-Q3'
  ],
  ['the wave before', ['the wave before → claim period-1'], '2022 2024', '2022', {anchor: '2024'}],
  ['the survey before', ['the survey before → claim period-1'], '2022 2024', '2022', {anchor: '2024'}],
  ['revenue onward from 2015 onward', ['2015 → 2015 (since)'], '2015', '2015'],
  ['a period of one year', ['one year → span 1 year'], '2024', 'open'],
  ['one month', ['one month → span 1 month'], '2024', 'open'],
  ['Euro 2024 and Paris 2024 drew many', ['2024 → 2024', '2024 → 2024 (named)'], '2024', 'open'],
  ['fiscal 2023-24', ['fiscal 2023-24 → fiscal 2023/2024'], '2023-04/2024-03', '2023-04/2024-03'],
  ['fiscal year FY24', ['fiscal year FY24 → fiscal 2024'], '2023-04/2024-03', '2023-04/2024-03'],
  ['in winter, 12% heat less', ['winter → ~12/02 [around]'], '2023-12/2024-02', '2023-12/2024-02'],
  ['several years ago', ['several years ago → unknown'], '2020', 'unknown'],
  [
    'by the 23rd, 12% had answered',
    ['23rd → ~D23 (by)'],
    '2024-10-23',
    '2024-10-23',
    {published: '2024-10-24'}
  ],
  ['the 2000 census', ['2000 → 2000'], '2000', '2000'],
  ['2024 Q3 and 2024 Q2', ['2024 Q3 → 2024-Q3', '2024 Q2 → 2024-Q2'], '2024-Q3 2024-Q2', '2024-Q2'],
  [
    'It was 5%, and two years before, 4%',
    ['two years before → claim year-2'],
    '2013 2015',
    '2013',
    {anchor: '2015'}
  ],
  [
    'It was 5%, and two years after, 4%',
    ['two years after → claim year+2'],
    '2017 2015',
    '2017',
    {anchor: '2015'}
  ],
  [
    'third fiscal quarter of fiscal 2025',
    ['third fiscal quarter of fiscal 2025 → fiscal 2025 Q3'],
    '2024-04/2025-03 2024-10/2024-12',
    '2024-10/2024-12',
    {published: '2025-10-21'}
  ],
  ['early summer 2024', ['early summer 2024 → 2024-06/2024-08 [early]'], '2024-06', '2024-06'],
  ['the next decade', ['the next decade → span 1 decade next'], '2024', 'open'],
  ['season 2023/24', ['season 2023/24 → fiscal 2023/2024'], '2023/2024', '2023/2024'],
  ['October 1850', ['October 1850 → 1850-10'], '1850', 'none: 1850-10'],
  ['several quarters', ['several quarters → span quarter'], '2024', 'open'],
  ['September 2015 onwards', ['September 2015 → 2015-09 (since)'], '2015-09', '2015-09'],
  ['In the pandemic year, 12% left', ['In the pandemic → unknown'], '2024', 'unknown'],
  ['Since 2000 the share has doubled', ['2000 → 2000 (since)'], '2000', '2000'],
  ['the 2023 targets', ['2023 → 2023'], '2023', '2023'],
  ['full-year 2000 sales', ['full-year 2000 → 2000'], '2000', '2000'],
  ['The pandemic years saw less', ['pandemic years → unknown'], '2024', 'unknown'],
  ['Two years back, it was 5%', ['Two years back → either year-2'], '2022', '2022'],
  ['Figures published back in 2019', ['2019 → 2019 (published)'], '2019', 'open'],
  ['A year before it was 78%', ['A year before → claim year-1'], '2022 2023', '2022'],
  ['83,000 the year before that', ['the year before that → told year-1'], '2022 2023', '2022'],
  ['two years before that', ['two years before that → told year-2'], '2021 2023', '2021']
]
