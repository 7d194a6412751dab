import { equal, parseFraction, subtract, whole } from '@collate/judge/numbers';
import { saysAny } from '../language/facts.js';
/** Whether 提高了3倍 stands for “tripled”: one more than its number says, as much Chinese is written. */
export function isLooseMultiple(chinese, english) {
    const a = chinese.quantity;
    const b = english.quantity;
    if (a.kind !== 'multiple' || b.kind !== 'multiple' || !saysAny(chinese.folded, 'increased'))
        return false;
    return equal(subtract(parseFraction(a.value), parseFraction(b.value)), whole(1n));
}
/** Whether both languages say “N times more” alike, and neither says what is the result. */
export function isLooseInBoth(one, other) {
    const isUnclear = ({ folded }) => !saysAny(folded, 'plainResult');
    return (isLooseMultiple(one, other) && isUnclear(other)) || (isLooseMultiple(other, one) && isUnclear(one));
}
