/** Sentences of reports in English, and the times in them as `describeTime` writes them. */
export const sentences: Array<[sentence: string, ...times: string[]]> = [
  [
    'Total nonfarm employment rose by 252,000 in September, and the unemployment rate declined to 3.9 percent, the Bureau of Labor Statistics reported today.',
    'September → ~09',
    'today → now (published)'
  ],
  [
    'Over the past year, the rate has ranged from 3.9 percent to 4.1 percent.',
    'the past year → span 1 year past'
  ],
  ['The employment-population ratio was 64.3 percent, unchanged from August.', 'August → ~08 (versus)'],
  [
    'The change in total nonfarm payroll employment for November was revised down by 72,000, and the change for December was revised down by 87,000.',
    'November → ~11',
    'December → ~12'
  ],
  [
    'With these revisions, employment in November and December combined was 159,000 lower than previously reported.',
    'November → ~11',
    'December → ~12'
  ],
  [
    'Revenue for the third quarter of fiscal 2012 was $72.0 million, down 15% over third quarter fiscal 2011 revenue of $84.4 million.',
    'third quarter of fiscal 2012 → fiscal 2012 Q3',
    'third quarter fiscal 2011 → fiscal 2011 Q3'
  ],
  [
    'Results for its third quarter ending January 28, 2012.',
    'third quarter ending January 28, 2012 → 2011-10-29/2012-01-28'
  ],
  ['Our FY 2022 third quarter results.', 'FY 2022 third quarter → fiscal 2022 Q3'],
  ['The third fiscal quarter 2022.', 'third fiscal quarter 2022 → fiscal 2022 Q3'],
  [
    "Earnings were $0.18 per share compared to $0.09 per share for last year's third quarter.",
    "last year's third quarter → article year-1 Q3"
  ],
  ['Volume is growing at 6.2% over the last 9 months.', 'the last 9 months → span 9 month past'],
  [
    'Q3 performance pushed delivery into the first week of the fourth quarter.',
    'Q3 → ~Q3',
    'fourth quarter → ~Q4'
  ],
  ['The same point last fiscal year.', 'same point last fiscal year → claim year-1 same'],
  [
    'UK gross domestic product (GDP) is estimated to have increased by 0.1% in Quarter 3 (July to Sept) 2024.',
    'Quarter 3 (July to Sept) 2024 → 2024-Q3'
  ],
  [
    'Monthly real GDP fell by 0.1% in September 2024, after growth of 0.2% in August 2024.',
    'September 2024 → 2024-09',
    'August 2024 → 2024-08'
  ],
  [
    'Compared with the same quarter a year ago, real GDP is estimated to have increased by 1.0%.',
    'same quarter a year ago → claim year-1 same (versus)'
  ],
  [
    'The CPI rose by 2.3% in the 12 months to October 2024, up from 1.7% in the 12 months to September.',
    '12 months to October 2024 → 2023-11/2024-10',
    '12 months to September → ~10/09'
  ],
  [
    'On a monthly basis, CPI rose by 0.6% in October 2024, compared with little change in October 2023.',
    'October 2024 → 2024-10',
    'October 2023 → 2023-10'
  ],
  [
    'Annual inflation in the euro area was 2.0% in October 2024, up from 1.7% in September. A year earlier, the rate was 2.9%.',
    'October 2024 → 2024-10',
    'September → ~09',
    'A year earlier → claim year-1'
  ],
  ['Global growth is projected at 3.2 percent in 2024 and 2025.', '2024 → 2024', '2025 → 2025'],
  [
    'Headline inflation is expected to fall from an annual average of 6.7 percent in 2023 to 5.8 percent in 2024 and 4.3 percent in 2025.',
    '2023 → 2023',
    '2024 → 2024',
    '2025 → 2025'
  ],
  ['Emissions have risen by 60% since 1990, the baseline year.', '1990 → 1990 (since)'],
  ['Between 1990 and 2022, emissions fell by 50.2%.', '1990 and 2022 → 1990/2022'],
  ['By mid-century, the population will reach 9.7 billion.', 'mid-century → 2001/2100 [middle] (by)'],
  ["The world's population reached 8 billion on 15 November 2022.", '15 November 2022 → 2022-11-15'],
  [
    'Half of all adults used the internet in the last three months.',
    'the last three months → span 3 month past'
  ],
  ['In the four weeks before interview, 12% had a cold.', 'four weeks → span 4 week'],
  ['In Q2 (Apr to Jun) 2024, 5.1% were out of work.', 'Q2 (Apr to Jun) 2024 → 2024-Q2'],
  ['In the year ending June 2024, net migration was 728,000.', 'the year ending June 2024 → 2023-07/2024-06'],
  [
    'In the year ending (YE) June 2024, 1.2 million people came.',
    'year ending (YE) June 2024 → 2023-07/2024-06'
  ],
  [
    'Exports in the first ten months of the year totalled $3.2 trillion.',
    'first ten months of the year → ~01/10'
  ],
  [
    'From 1 January to 30 September 2024 we sold 2.1 million cars.',
    '1 January to 30 September 2024 → 2024-01-01/2024-09-30'
  ],
  [
    'For the nine months ended September 30, revenues were €12.3bn versus €11.8bn in the prior-year period.',
    'nine months ended September 30 → ~01/09',
    'prior-year period → claim year-1 same'
  ],
  ['Full-year revenue is expected to grow by 5% to 7%.', 'Full-year → ~Y'],
  ['FY2025 guidance: revenue growth of 6% to 8%.', 'FY2025 → fiscal 2025'],
  ['As at 30 June 2024, there were 3.4 million members.', '30 June 2024 → 2024-06-30 [as-of]'],
  ['At end-June 2024, debt stood at 99.5% of GDP.', 'end-June 2024 → 2024-06 [end]'],
  [
    'Between January and March this year, 14,000 patients waited more than a year.',
    'January and March this year → article year±0 01/03'
  ],
  ['Around 1 in 5 (20%) adults in 2021 to 2022 smoked.', '2021 to 2022 → 2021/2022'],
  ['Poll conducted Oct. 3-8, 2024 among 9,720 U.S. adults.', 'Oct. 3-8, 2024 → 2024-10-03/2024-10-08'],
  ['A Pew Research Center survey conducted in September found that 52% agree.', 'September → ~09'],
  ['In a January 2020 survey, 38% said so, compared with 31% now.', 'January 2020 → 2020-01', 'now → now'],
  ['Two-thirds of Americans say so, up from 54% in 2017.', '2017 → 2017'],
  [
    'The share has been stable in recent years, hovering between 23% and 25% since 2007.',
    'recent years → span year past',
    '2007 → 2007 (since)'
  ],
  ['Since early 2020, the figure has doubled.', 'early 2020 → 2020 [early] (since)'],
  ['Nine months into the year, spending is up 4%.', 'Nine months → span 9 month'],
  [
    'Electricity demand grew by 4.3% year-on-year in the first half of this year.',
    'first half of this year → article year±0 H1'
  ],
  [
    'In the 2023-24 academic year, 1.1 million pupils were eligible.',
    '2023-24 academic year → fiscal 2023/2024'
  ],
  [
    'As of the start of the 2024/25 school year, the number was 9.1 million.',
    'start of the 2024/25 school year → fiscal 2024/2025 [start]'
  ],
  ['In the winter of 2022-23, prices peaked.', 'winter of 2022-23 → 2022-12/2023-02 [around]'],
  [
    'In the five years before the pandemic, growth averaged 2%.',
    'five years → span 5 year',
    'before the pandemic → unknown'
  ],
  [
    'Compared with pre-pandemic levels (February 2020), employment is up 1%.',
    'February 2020 → 2020-02 (versus)'
  ],
  ['The index hit 112 in July, its highest since March 2022.', 'July → ~07', 'March 2022 → 2022-03 (since)'],
  ['Sales in the week ended Nov. 2 fell 3%.', 'the week ended Nov. 2 → span 7 day to 11-02'],
  ['On Tuesday, the S&P 500 closed up 1.2%.', 'Tuesday → ~W2'],
  [
    'The third quarter saw revenue of $5bn, a 12% increase on the same period in 2023.',
    'third quarter → ~Q3',
    'same period in 2023 → 2023 same (versus)'
  ],
  ['It took 17 years, from 2007 to 2024, to double.', '17 years → span 17 year', '2007 to 2024 → 2007/2024'],
  ['Life expectancy at birth in 2020–2022 was 78.6 years for males.', '2020–2022 → 2020/2022'],
  ['Over the period 2010–2019, deaths fell by 25%.', '2010–2019 → 2010/2019'],
  ['The 2030 target is 42.5%.', '2030 → 2030'],
  ['By the end of the decade, sales will triple.', 'end of the decade → article decade±0 [end] (by)'],
  ['At the turn of the century, 30% had a phone.', 'turn of the century → unknown'],
  ['In the late eighteenth century, 90% worked in farming.', 'late eighteenth century → 1701/1800 [late]'],
  ['A decade earlier, the share was 12%.', 'A decade earlier → claim year-10'],
  ['Nearly three years after the launch, 5% use it.', 'three years → span 3 year'],
  ['In its first year, the programme helped 12,000 people.'],
  ['Since its launch in March 2021, 2 million have used it.', 'March 2021 → 2021-03 (since)'],
  ['Founded in 2009, the company employs 900 people.', '2009 → 2009 (founded)'],
  [
    'A study of 1,200 adults published last week in Nature found that 40% agree.',
    'last week → article week-1 (published)'
  ],
  ['The Q3 2024 report shows a rise of 3%.', 'Q3 2024 → 2024-Q3 (published)'],
  ['The figures, due on 14 November, will show a fall.', '14 November → ~11-14'],
  ['Before 2015 it was 8%; after 2015, 12%.', '2015 → 2015 (before)', '2015 → 2015 (after)'],
  ['In each year from 2018 to 2022, the share fell.', '2018 to 2022 → 2018/2022'],
  ['Every year since 2015 it has risen.', '2015 → 2015 (since)'],
  ['Data for 2023 are provisional.', '2023 → 2023'],
  ['The 2022/23 figure was 12%.', '2022/23 → fiscal 2022/2023'],
  ['In calendar 2023, sales were 10.1 million.', 'calendar 2023 → 2023'],
  ['In the 1990s and 2000s, growth averaged 10%.', '1990s → 1990/1999', '2000s → 2000/2009'],
  ['The average for 1981–2010 was 9.1 °C.', '1981–2010 → 1981/2010'],
  [
    'Temperatures in 2024 were 1.5 °C above the 1850–1900 average.',
    '2024 → 2024',
    '1850–1900 → 1850/1900 (versus)'
  ],
  [
    'In the second quarter, half of the users, or 52%, upgraded within a month.',
    'second quarter → ~Q2',
    'a month → span 1 month'
  ],
  [
    'The company may report in May that sales in the March quarter fell.',
    'May → ~05',
    'March quarter → ~01/03'
  ],
  ['A quarter of the 1,200 firms expect a fall in spring orders.'],
  ['Some 2,030 people marched on 4 March.', '4 March → ~03-04'],
  ['The Second World War ended the second half of a long century of growth.'],
  ['By 9 a.m. on 6 October, 12% had voted.', '6 October → ~10-06'],
  ["It was released in Jan '95.", "Jan '95 → 1995-01 (published)"],
  ["Back in the 90's nobody had one.", "90's → 1990/1999"],
  ["In the 1980's that was new.", "1980's → 1980/1989"],
  ["The 2019's successor sold well.", '2019 → 2019'],
  ['Dinosaurs died out 66 million years ago.', 'years ago → unknown'],
  [
    'Its first-quarter loss was half that of the year-ago period.',
    'first-quarter → ~Q1',
    'year-ago period → claim year-1 same'
  ],
  [
    'Sales for the fourth quarter and full year 2023 were $1.2bn and $4.8bn, respectively.',
    'fourth quarter → 2023-Q4',
    'full year 2023 → 2023'
  ],
  ['Q1–Q3 2024 revenue was €9bn.', 'Q1–Q3 2024 → 2024-Q1/2024-Q3'],
  ['Revenue in Q1-Q3 rose by 5%.', 'Q1-Q3 → ~Q1/Q3'],
  ['H1/2024 was weak.', 'H1/2024 → 2024-H1'],
  ['In 2024/Q2 it rose.', '2024/Q2 → 2024-Q2'],
  ['The population grew from 1.9 million in 2000 to 2.4 million in 2020.', '2000 → 2000', '2020 → 2020'],
  ['He was 24 in 1999.', '1999 → 1999'],
  ['In 1999, 2000 and 2001 the rate was 5%.', '1999 → 1999', '2000 → 2000', '2001 → 2001'],
  ['Over 2000 firms took part in 2001.', '2001 → 2001'],
  ['The rate was 5.4% in Jan, 5.3% in Feb and 5.1% in Mar.', 'Jan → ~01', 'Feb → ~02', 'Mar. → ~03'],
  [
    'In the year to date, 1,234 cases were reported, up from 987 in the same period last year.',
    'year to date → article year±0',
    'same period last year → claim year-1 same'
  ],
  ['Year-to-date sales are down 3%.', 'Year-to-date → article year±0'],
  ['Month to date, it is up.', 'Month to date → article month±0'],
  [
    'The number fell for a third month in a row in August.',
    'third month in a row → span 3 month run',
    'August → ~08'
  ],
  ['It was the third consecutive quarterly decline.'],
  ['It rose for the first time in eight quarters.', 'eight quarters → span 8 quarter'],
  ['It was the biggest rise in 30 years.', '30 years → span 30 year'],
  ['This is the highest since records began in 1971.', '1971 → 1971 (since)'],
  ['It is the lowest level since the first quarter of 2009.', 'first quarter of 2009 → 2009-Q1 (since)'],
  ['The pre-2019 average was 4%.', '2019 → 2019 (before)'],
  ['Post-2020 growth is slower.', '2020 → 2020 (after)'],
  ['In pre-war Germany, 40% did.', 'pre-war → unknown'],
  ['In 2019 (pre-pandemic), it was 98%.', '2019 → 2019'],
  ['From 2020 onward, the survey was online.', '2020 → 2020 (since)'],
  [
    'The survey ran from 12 September to 5 October 2024.',
    '12 September to 5 October 2024 → 2024-09-12/2024-10-05'
  ],
  ['Fieldwork: 12/09/2024 to 05/10/2024.', '12/09/2024 → unknown', '05/10/2024 → unknown'],
  ['The poll, carried out between 4 and 6 November, found 41% in favour.', '4 and 6 November → ~11-04/11-06'],
  ['Polling was done Nov. 4-6.', 'Nov. 4-6 → ~11-04/11-06'],
  ['The 12-month rate was 3.2%.'],
  ['The three-month average was 3.2%.'],
  ['A one-year delay cost 5%.'],
  ['Over a five-year period, costs doubled.', 'five-year period → span 5 year'],
  ['In 12 of the 15 years since 2009, it rose.', '15 years → span 15 year', '2009 → 2009 (since)'],
  ['Ten years on, 40% remain.', 'Ten years → span 10 year'],
  ['Within 30 days of discharge, 15% were readmitted.', '30 days → span 30 day'],
  ['In the 30 days to 5 November, 15% were readmitted.', '30 days to 5 November → span 30 day to 11-05'],
  ['The week of 4 November saw 12,000 claims.', 'week of 4 November → ~11-04/11-10'],
  [
    'For the week ending Saturday, November 2, claims were 221,000.',
    'the week ending Saturday, November 2 → span 7 day to 11-02'
  ],
  ['The four-week moving average was 227,250.'],
  ['In 2023Q4, it was 3%.', '2023Q4 → 2023-Q4'],
  ['During 2021-22, 12% did.', '2021-22 → 2021/2022'],
  ['During the 2021-2022 period, 12% did.', '2021-2022 → 2021/2022'],
  ['In the 2010s, it was 8%.', '2010s → 2010/2019'],
  ['In mid-to-late 2022, prices rose.', 'late 2022 → 2022 [late]'],
  [
    'In late September or early October, it fell.',
    'late September → ~09 [late]',
    'early October → ~10 [early]'
  ],
  ['In the run-up to the 2024 election, 48% said so.', '2024 → 2024'],
  ['The 2020 Census counted 331 million.', '2020 → 2020'],
  ['The 2024 Olympics drew 3 billion.', '2024 → 2024'],
  ['Windows 11 has 30% and Windows 10 60% as of October 2024.', 'October 2024 → 2024-10 [as-of]'],
  ['Python 3.12 was released in October 2023.', 'October 2023 → 2023-10 (published)'],
  ['In version 2.0, released in 2021, it was fixed.', '2021 → 2021 (published)'],
  ['The 2015 Paris Agreement aims at 1.5 °C.', '2015 → 2015'],
  ['The S&P 500 and the Russell 2000 rose 2% and 3% in Q4.', 'Q4 → ~Q4'],
  ['The target for 2030 is 55% below 1990 levels.', '2030 → 2030', '1990 → 1990 (versus)'],
  [
    'By 2050, one in six people will be over 65, up from one in 11 in 2019.',
    '2050 → 2050 (by)',
    '2019 → 2019'
  ],
  ['In the decade to 2023, it rose by 40%.', 'the decade to 2023 → 2014/2023'],
  ['In the second decade of the century, it fell.'],
  ['In 18 months, it will double.', '18 months → span 18 month'],
  ['Next spring, 12% plan to move.', 'spring → ~03/05 [around]'],
  ['Over the summer, 30% travelled.'],
  ['The day before the election, it was 49%.'],
  ['At the same time, 20% left.'],
  ['In no time it doubled.'],
  ['At one time, 80% smoked.'],
  ['The last time this happened was in 2008.', '2008 → 2008'],
  [
    'Unemployment in the three months to August 2024 stood at 4.0%, down from 4.3% in the three months to May.',
    'three months to August 2024 → 2024-06/2024-08',
    'three months to May → ~03/05'
  ],
  [
    'Vacancies fell for the 27th consecutive period, to 841,000 in July to September 2024.',
    'July to September 2024 → 2024-07/2024-09'
  ],
  [
    'Retail sales volumes rose by 0.3% in September, following a rise of 1.0% in August.',
    'September → ~09',
    'August → ~08'
  ],
  [
    'House prices rose 2.8% in the year to August, compared with 1.8% in the 12 months to July.',
    'the year to August → ~09/08',
    '12 months to July → ~08/07'
  ],
  [
    'Approximately 1.34 million deaths occurred in 2022, up from 1.30 million a decade before.',
    '2022 → 2022',
    'a decade before → claim year-10'
  ],
  ['Since 1 April 2024, the minimum wage has been £11.44.', '1 April 2024 → 2024-04-01 (since)'],
  ['By the second half of the 2020s, capacity will triple.', 'second half of the 2020s → 2025/2029 (by)'],
  [
    'Net zero by 2050 requires a 43% cut by 2030 from 2019 levels.',
    '2050 → 2050 (by)',
    '2030 → 2030 (by)',
    '2019 → 2019 (versus)'
  ],
  ['In the past 12 months, 34% of adults had used a vape.', 'the past 12 months → span 12 month past'],
  [
    'Between the first quarter of 2022 and the third quarter of 2024, rents rose by 21%.',
    'first quarter of 2022 and the third quarter of 2024 → 2022-Q1/2024-Q3'
  ],
  [
    'The December 2023 survey put support at 38%; by June 2024 it was 41%.',
    'December 2023 → 2023-12',
    'June 2024 → 2024-06 (by)'
  ],
  [
    'Turnout was 59.7% in the July 2024 general election, the lowest since 2001.',
    'July 2024 → 2024-07',
    '2001 → 2001 (since)'
  ],
  ['From Q4 2019 to Q3 2024, the economy grew 2.9%.', 'Q4 2019 to Q3 2024 → 2019-Q4/2024-Q3'],
  [
    'In fiscal year 2023 (October 2022 through September 2023), agents stopped 2.5 million people.',
    'October 2022 through September 2023 → 2022-10/2023-09'
  ],
  [
    'Sales in fiscal 2024, which ended on June 30, rose 16%.',
    'fiscal 2024, which ended on June 30 → 2023-07/2024-06'
  ],
  ['The Class of 2024 earned 5% more.', '2024 → 2024'],
  ['On a trailing-twelve-month basis, margins were 12%.'],
  ['Through the first half of the season, attendance was up 4%.', 'first half → ~H1 (by)'],
  [
    'In its latest quarter, ended Oct. 31, revenue rose 94% from a year ago.',
    'quarter, ended Oct. 31 → ~08/10',
    'a year ago → either year-1 (versus)'
  ],
  ['As of mid-November, 55% had been vaccinated.', 'mid-November → ~11 [middle]'],
  ['Over half of the 2,019 respondents were women.'],
  ['Two in five (41%) said in 2024 that they had moved since 2020.', '2024 → 2024', '2020 → 2020 (since)'],
  [
    'In 2023/24, trusts spent £3bn, 9% more than in 2022/23.',
    '2023/24 → fiscal 2023/2024',
    '2022/23 → fiscal 2022/2023 (versus)'
  ],
  ['The previous record, set in 1997-98, was 12%.', '1997-98 → 1997/1998'],
  [
    'At 31 December 2023 and 2022, cash was $5bn and $4bn.',
    '31 December 2023 → 2023-12-31',
    '2022 → 2022-12-31'
  ],
  [
    'During the week of October 21-27, 2024, 12 trains were late.',
    'October 21-27, 2024 → 2024-10-21/2024-10-27'
  ],
  ['It has averaged 3% a year over the last half-century.', 'the last half-century → span 5 decade past'],
  ["Last quarter's growth was revised to 2.8%.", 'Last quarter → article quarter-1'],
  ["Q3's growth was 2.8% and Q4's is put at 2%.", 'Q3 → ~Q3', 'Q4 → ~Q4'],
  ['A month earlier the index was at 49.', 'A month earlier → claim month-1']
]
