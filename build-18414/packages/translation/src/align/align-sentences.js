import { alignUnits } from './align-units.js';
import { readUnit } from './unit.js';
/**
 * Pair the sentences of two blocks that are each other's translation.
 *
 * One sentence may be the pair of two, in either direction.
 */
export function alignSentences(zh, en) {
    const runs = alignUnits(sentenceUnits(zh), sentenceUnits(en), 'sentences');
    return runs.map((run) => ({
        zh: zh.sentences.slice(...run.zh),
        en: en.sentences.slice(...run.en)
    }));
}
function sentenceUnits(block) {
    return block.sentences.map(({ start, end }) => readUnit('sentence', block.text.slice(start, end)));
}
