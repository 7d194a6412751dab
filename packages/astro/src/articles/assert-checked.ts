import type {HandedOver} from '../markdown/hand-over.ts'
import {textDigest} from '../markdown/digest.ts'

/**
 * Be sure that the check ran for this very text.
 *
 * A plugin that is wired wrongly, or an old result in a cache, is silent; then
 * nothing may be published.
 *
 * @param id - of the edition, for the error
 * @param source - the file as it is now; absent while somebody writes, when a draft may stand in its place
 * @param handedOver - what came of the check
 */
export function assertChecked(
  id: string,
  source: string | undefined,
  handedOver: HandedOver | undefined
): asserts handedOver is HandedOver {
  if (!handedOver) throw new Error(`${id} was not checked: the statistics plugin did not run`)
  if (source === undefined) return
  if (handedOver.digest !== textDigest(source))
    throw new Error(`${id} was checked before it changed: build again`)
  if (source.includes('<Stat') && handedOver.facts.length === 0) {
    throw new Error(`${id} has statistics and no claim was checked`)
  }
}
