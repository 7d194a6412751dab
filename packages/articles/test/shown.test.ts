import assert from 'node:assert/strict'
import {test} from 'node:test'
import {shownAttributes, shownKeys} from '@collate/visible-text/shown'
import {components, htmlElements} from 'remark-safe-mdx/syntax'
import {z} from 'zod'
import {frontmatterSchema} from '../src/index.ts'

/** The part of a JSON Schema that names keys. */
type Schema = {properties?: Record<string, Schema>; items?: Schema}

test('what readers see', async (t) => {
  await t.test('should be decided for every key of the frontmatter', () => {
    const keys = keysOf(z.toJSONSchema(frontmatterSchema) as Schema, '')
    assert.deepEqual(
      keys.filter((key) => !Object.hasOwn(shownKeys, key)),
      []
    )
    assert.ok(keys.includes('translator.*') && keys.includes('cover.alt'))
  })

  await t.test('should be decided for every attribute of every element, and for no other', () => {
    const elements = [...components, ...htmlElements].map(([name, {required, optional}]) => [
      name,
      Object.keys({...required, ...optional}).toSorted()
    ])
    const decided = Object.entries(shownAttributes).map(([name, attributes]) => [
      name,
      Object.keys(attributes).toSorted()
    ])
    assert.deepEqual(new Map(decided as never), new Map(elements as never))
  })
})

/** Dotted keys of a schema, `*` for an entry of a list. */
function keysOf({properties, items}: Schema, path: string): string[] {
  if (items) return keysOf(items, `${path}.*`)
  if (!properties) return [path]
  return Object.entries(properties).flatMap(([name, schema]) =>
    keysOf(schema, path === '' ? name : `${path}.${name}`)
  )
}
