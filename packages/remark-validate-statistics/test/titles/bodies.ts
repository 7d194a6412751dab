/** A true title, and the same with one thing changed: number, hedge, group, measure, direction, time. */
export type TitleRow = [truth: string, ...falsehoods: string[]]

/** Articles about the invented surveys, all of it true. */
export const bodies = {
  en: `In 2025, <Stat cite="schools/ai-lessons">57% of teachers</Stat> used AI to prepare lessons, <Stat cite="schools/ai-lessons">up 9 percentage points</Stat> from 2024, when it was <Stat cite="schools/ai-lessons">48%</Stat>. In 2025, <Stat cite="schools/ai-lessons~young-teachers">73% of young teachers</Stat> used AI to prepare lessons.

In 2025, <Stat cite="schools/satisfied">43.6% of teachers</Stat> were satisfied with their pay.

The number of enrolled pupils rose <Stat cite="schools/enrolment">from 15.6 million in 2023 to 17.2 million in 2025</Stat>.

The average delay of trains <Stat cite="metro/delay">fell from 3.1 minutes in 2024 to 2.4 minutes in 2025</Stat>.`,
  zh: `2025年，<Stat cite="schools/ai-lessons">57%的教师</Stat>用AI备课，<Stat cite="schools/ai-lessons">比2024年提高9个百分点</Stat>，而2024年为<Stat cite="schools/ai-lessons">48%</Stat>。2025年，<Stat cite="schools/ai-lessons~young-teachers">73%的青年教师</Stat>用AI备课。

2025年，<Stat cite="schools/satisfied">43.6%的教师</Stat>对薪酬满意。

在校生人数<Stat cite="schools/enrolment">从2023年的1560万增加到2025年的1720万</Stat>。

列车的平均延误<Stat cite="metro/delay">由2024年的3.1分钟降至2025年的2.4分钟</Stat>。`
}
