import {checkAddress, type LinkOptions} from '@collate/links'
import type {Source} from '@collate/statistics'
import {VFile} from 'vfile'

/**
 * Check what the addresses of sources show by themselves.
 *
 * @param files - by path; a table in which something is found is added
 */
export function checkSources(
  files: Map<string, VFile>,
  sources: readonly Source[],
  options: Pick<LinkOptions, 'allowed'>
): void {
  for (const {url, place} of sources) {
    const {path, ...start} = place
    const file = files.get(path) ?? new VFile({path})
    checkAddress(file, {url, place: {start, end: start}}, options)
    if (file.messages.length > 0) files.set(path, file)
  }
}
