import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import {test} from 'node:test'
import {Ajv} from 'ajv'
import addFormats from 'ajv-formats'
import {sarif} from '../src/reporters/sarif.ts'
import {tellIn} from '../src/told.ts'
import {sampleFiles} from './sample-files.ts'

const settings = {colour: false, tell: tellIn('en'), content: 'content', data: 'data'}

test('sarif fits its schema', async () => {
  const text = await readFile(new URL('fixtures/schemas/sarif-2.1.0.json', import.meta.url), 'utf8')
  // The schema is of draft 4, which called its id `id`; nothing else in it differs.
  const {id: _id, $schema: _draft, ...schema} = JSON.parse(text)
  const ajv = new Ajv({strict: false, allErrors: true, unicodeRegExp: false})
  addFormats.default(ajv)
  const validate = ajv.compile(schema)
  const log = JSON.parse(String(sarif(sampleFiles(), settings)))

  assert.deepEqual(validate(log) ? [] : validate.errors, [])
  assert.equal(log.runs[0].columnKind, 'utf16CodeUnits')

  log.runs[0].results[0].level = 'fatal'
  assert.equal(validate(log), false, 'the schema must be able to refuse')
})
