import { z } from 'zod';
import type { LinkAnswer } from './web/answer.ts';
declare const schema: z.ZodRecord<z.ZodString, z.ZodObject<{
    lastAlive: z.ZodOptional<z.ZodString>;
    firstFailed: z.ZodOptional<z.ZodString>;
    failingDays: z.ZodOptional<z.ZodInt>;
    reason: z.ZodOptional<z.ZodString>;
    finalUrl: z.ZodOptional<z.ZodString>;
    archive: z.ZodOptional<z.ZodString>;
}, z.core.$strict>>;
/** What is known of links from earlier days, by address. */
export type Ledger = z.infer<typeof schema>;
/**
 * Read `links.json`.
 *
 * @throws with what is wrong, in one line
 */
export declare function readLedger(text: string): Ledger;
/** Write it with sorted keys, so that a day without news changes nothing. */
export declare function writeLedger(ledger: Ledger): string;
/**
 * Note a day's answers.  Failures become age, never truth: however often a day
 * is recorded, it counts once, and being alive again forgets them.
 *
 * What was not asked, for want of time, stays as it was.
 *
 * @param answers - by address; links that are no longer cited are dropped
 * @param today - `YYYY-MM-DD`
 */
export declare function recordAnswers(ledger: Ledger, answers: ReadonlyMap<string, LinkAnswer>, today: string): Ledger;
export {};
