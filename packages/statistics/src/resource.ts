import type {Descriptor, Pointer} from './descriptor.ts'
import {property} from './json-value.ts'

/** One entry of `resources`, as far as it can be read. */
export type Resource = {
  name: string
  pointer: Pointer
  /** As written. */
  path: string | undefined
  /** Table Schema, or the path of one; `undefined` where there is none. */
  schema: unknown
}

/** A relative path of plain names: no scheme, no `..`, no empty or hidden part. */
const insidePath = /^[A-Za-z\d][\w.-]*(?:\/[A-Za-z\d][\w.-]*)*$/

/** The resources of a descriptor, whatever else is wrong with it. */
export function findResources(descriptor: Descriptor | undefined): Resource[] {
  const list = property(descriptor?.value, 'resources')
  if (!Array.isArray(list)) return []
  return list.flatMap((item: unknown, index): Resource[] => {
    const name = property(item, 'name')
    if (typeof name !== 'string') return []
    const schema = property(item, 'schema')
    return [{name, pointer: ['resources', index], path: onePath(property(item, 'path')), schema}]
  })
}

/** Whether a path can only name a file inside the folder of its package. */
export function isInside(path: string): boolean {
  return insidePath.test(path)
}

/** Data Package allows a list of paths; a table is one file. */
function onePath(path: unknown): string | undefined {
  const only = Array.isArray(path) && path.length === 1 ? path[0] : path
  return typeof only === 'string' ? only : undefined
}
