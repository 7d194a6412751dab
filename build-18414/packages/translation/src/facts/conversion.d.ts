import type { EditionPassage } from '../passage/passage.ts';
import type { EditionFact } from './fact.ts';
/** 2.7 磅（1.2kg）, £10 million ($14.7 million), 1500卢比（约合35美元）: the same once more, in what its readers count in. */
export declare function isConversion(fact: EditionFact, { facts, text }: EditionPassage): boolean;
