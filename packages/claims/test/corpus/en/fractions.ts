import type {Row} from '../row.ts'

/** Fractions and ratios. */
export const fractions: Row[] = [
  ['B1', 'Two-thirds of organizations use GitOps.', ['Two-thirds → percent 200/3 /4']],
  ['B1', '2/3 of respondents back remote work.', ['2/3 → percent 200/3 /4']],
  ['B1', 'About two-thirds of flights were late.', ['About two-thirds → percent about 200/3 /4']],
  ['B1', 'Two thirds of the beds are taken.', ['Two thirds → percent 200/3 /4']],
  [
    'B1',
    'Nearly two-thirds of the money went to bond funds.',
    ['Nearly two-thirds → percent nearly 200/3 /4']
  ],
  ['B1', 'Two thirds of the orchestra is part-time.', ['Two thirds → percent 200/3 /4']],
  ['B2', 'Three-quarters of hospitals are connected.', ['Three-quarters → percent 75 /4']],
  ['B2', 'Its share shrank to a quarter.', ['a quarter → percent 25 /4']],
  ['B2', 'A quarter of employees are worried.', ['A quarter → percent 25 /4']],
  [
    'B2',
    'More than three quarters of drivers would switch.',
    ['More than three quarters → percent over 75 /4']
  ],
  [
    'B2',
    'Less than a quarter of companies disclosed emissions.',
    ['Less than a quarter → percent under 25 /4']
  ],
  [
    'B2',
    'One in four is a quarter of all buyers.',
    ['One in four → percent 25 /4', 'a quarter → percent 25 /4']
  ],
  ['B2', 'Three-fifths of voters agreed.', ['Three-fifths → percent 60 /4']],
  ['B2', '½ of the firms left.', ['½ → percent 50 /4']],
  ['B2', 'The remaining quarter came from coal.', ['quarter → percent 25 /4']],
  ['B3', 'Half of respondents work from home.', ['Half → percent 50 /4']],
  ['B3', 'Half the companies plan layoffs.', ['Half → percent 50 /4']],
  ['B3', 'About half of the routes are back.', ['About half → percent about 50 /4']],
  ['B3', 'Half their clusters run in a public cloud.', ['Half → percent 50 /4']],
  ['B3', 'Costs fell for half of the patients.', ['half → percent 50 /4']],
  ['B3', 'It was seen in half of patients.', ['half → percent 50 /4']],
  ['B4', 'Four in five developers use containers.', ['Four in five → percent 80 /4']],
  ['B4', '4 out of 5 drivers wore seat belts.', ['4 out of 5 → percent 80 /4']],
  ['B4', 'Only 3 in 4 banks passed.', ['Only 3 in 4 → percent 75 /4 small']],
  ['B4', 'Four out of every five people were vaccinated.', ['Four out of every five → percent 80 /4']],
  ['B4', 'Roughly two in five firms hired staff.', ['Roughly two in five → percent about 40 /4']],
  ['B4', '1 in 200 women is affected.', ['1 in 200 → percent 0.5 /0.1']],
  ['B4', '5 in 100,000 people fall ill.', ['5 in 100,000 → percent 0.005 /0.001']],
  ['B4', 'One in every four users left.', ['One in every four → percent 25 /4']],
  ['B4', 'About 1 in 8 adults has taken the drug.', ['About 1 in 8 → percent about 12.5 /4']],
  ['B4', 'Only one in three hospitals has a scanner.', ['Only one in three → percent 100/3 /4 small']],
  ['B4', '1 in 68 children is diagnosed.', ['1 in 68 → percent 25/17 /1']],
  ['B4', 'Two of every three drivers slow down.', ['Two of every three → percent 200/3 /4']],
  ['B5', 'Seven in ten passed the test.', ['Seven in ten → percent 70 /4']],
  ['B5', 'Nine in 10 patients recovered.', ['Nine in 10 → percent 90 /4']],
  ['B5', 'One in ten devices failed.', ['One in ten → percent 10 /4']],
  ['B5', '6 out of 10 new cars are electric.', ['6 out of 10 → percent 60 /4']],
  ['B5', 'Eight in 10 voters turned out.', ['Eight in 10 → percent 80 /4']],
  ['B5', 'More than 9 in 10 developers use open source.', ['More than 9 in 10 → percent over 90 /4']],
  ['B6', 'Just over a third of firms lost money.', ['Just over a third → percent just-over 100/3 /4']],
  ['B6', 'A little under half of them stayed.', ['A little under half → percent just-under 50 /4']],
  [
    'B6',
    'Slightly more than a quarter chose first class.',
    ['Slightly more than a quarter → percent just-over 25 /4']
  ],
  ['B6', 'Just under two-thirds agreed.', ['Just under two-thirds → percent just-under 200/3 /4']],
  ['B6', 'Barely a third responded.', ['Barely a third → percent just-over 100/3 /4']],
  ['B6', 'Prices are just under a third higher.', ['just under a third → percent just-under 100/3 /4']],
  ['B7', 'Revenue follows an 80/20 split.', ['80 → percent 80 /1', '20 → percent 20 /1']],
  ['B7', 'Supporters outnumber opponents two to one.', ['two to one → multiple 2 /1']],
  ['B7', 'The ratio of men to women is 3:1.', ['3:1 → multiple 3 /1']],
  ['B7', 'A 60-40 split of the costs was agreed.', ['60 → percent 60 /1', '40 → percent 40 /1']],
  ['B7', 'Nurses outnumber doctors by 2 to 1.', ['2 to 1 → multiple 2 /1']],
  ['B7', 'The student-teacher ratio is 15:1.', ['15:1 → multiple 15 /1']],
  ['B7', 'Motions are carried by a 4-to-1 margin.', ['4-to-1 → multiple 4 /1']],
  ['B8', 'Every second developer works remotely.', ['Every second → percent 50 /4']],
  ['B8', 'One in two hospitals lacks nurses.', ['One in two → percent 50 /4']],
  ['B8', 'Every third household owns an EV.', ['Every third → percent 100/3 /4']],
  ['B8', 'Every second company is hiring.', ['Every second → percent 50 /4']],
  ['B8', 'Nearly one in two flights is late.', ['Nearly one in two → percent nearly 50 /4']],
  ['B8', 'Every fifth student skips breakfast.', ['Every fifth → percent 20 /4']]
]
