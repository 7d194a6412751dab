import type {Call} from '../comment/platform.ts'

/** A platform that has these rows, in pages, and notes what is written. */
export function pagedPlatform(rows: unknown[]): {call: Call; written: unknown[]} {
  const written: unknown[] = []
  const call: Call = async (method, route, content) => {
    if (method !== 'GET') written.push([`${method} ${route}`, content])
    const query = new URLSearchParams(route.split('?')[1])
    const [page, size] = [Number(query.get('page')), Number(query.get('per_page'))]
    return rows.slice((page - 1) * size, page * size)
  }
  return {call, written}
}
