import type { Edition, Language } from '@collate/articles';
import type { PassagePair } from './comparison.ts';
import type { PairedPassages } from './pair-passages.ts';
/** The edition that findings about a pair stand in: the one made from the other, else the English one. */
export declare function targetOf(editions: Record<Language, Edition>): Language;
/** Match the facts of aligned passages, looking at the neighbours before one counts as missing. */
export declare function comparePassages(paired: readonly PairedPassages[], target: Language): PassagePair[];
