import type { ComparedPair } from '../comparison/comparison.ts';
/** Settle numbers that one language reads as a fact and the other does not: from 51 to 48 km, 16份中有11份. */
export declare function settleUnread(pair: ComparedPair): void;
/** Settle money whose name one language says once: 1.2 billion yuan, against 960 million. */
export declare function settleMoney({ here, there, facts }: ComparedPair): void;
