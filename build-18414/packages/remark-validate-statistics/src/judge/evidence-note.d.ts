import type { Observation } from '@collate/statistics';
import type { PassageContext } from '../resolve/context.ts';
import type { StatReading } from '../resolve/stat.ts';
/**
 * The note of a finding about a number: what the source says, the arithmetic, why
 * the text does not fit, which words decided what it was held against, and where to read it.
 */
export declare function evidenceNote(reading: StatReading, failing: ReadonlyArray<{
    rows: readonly Observation[];
}>, why: string | undefined, context: PassageContext): string;
/** Each source of some rows once. */
export declare function sources(rows: readonly Observation[], context: PassageContext): string[];
