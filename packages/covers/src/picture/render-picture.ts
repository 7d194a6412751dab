import type {Output, Rendered} from './job.ts'
import {pictureLimits} from './limits.ts'
import {runJob} from './run-job.ts'

/**
 * Make the files that are published of a picture.
 *
 * Always encoded anew, so that neither metadata nor anything that rides behind
 * the picture is published.
 *
 * @param bytes - a picture that `inspectPicture` found nothing wrong with
 * @param outputs - formats and widths; none becomes wider than the picture is
 * @throws when the picture cannot be decoded
 */
export async function renderPicture(bytes: Uint8Array, outputs: Output[]): Promise<Rendered[]> {
  const answer = await runJob({verb: 'render', bytes, outputs}, pictureLimits.encode)
  if ('rendered' in answer) return answer.rendered
  throw new Error(`A picture could not be rendered: ${answer.failure}`)
}
