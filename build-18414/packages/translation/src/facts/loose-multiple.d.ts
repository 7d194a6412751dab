import type { EditionFact } from './fact.ts';
/** Whether 提高了3倍 stands for “tripled”: one more than its number says, as much Chinese is written. */
export declare function isLooseMultiple(chinese: EditionFact, english: EditionFact): boolean;
/** Whether both languages say “N times more” alike, and neither says what is the result. */
export declare function isLooseInBoth(one: EditionFact, other: EditionFact): boolean;
