import type {ServerFault} from './fault.ts'
import {anchors} from './faults/anchors.ts'
import {bodies} from './faults/bodies.ts'
import {redirects} from './faults/redirects.ts'
import {silence} from './faults/silence.ts'
import {statuses} from './faults/statuses.ts'

const faults: Readonly<Record<string, ServerFault>> = {
  ...silence,
  ...bodies,
  ...redirects,
  ...statuses,
  ...anchors
}

/** What the server does with a path, its query left out. */
export function faultOf(path: string): ServerFault | undefined {
  // The one path that grows with each redirect.
  const name = path.startsWith('/loop-growing') ? '/loop-growing' : path
  return Object.hasOwn(faults, name) ? faults[name] : undefined
}
