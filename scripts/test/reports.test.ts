import assert from 'node:assert/strict'
import {mkdtemp, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {test} from 'node:test'
import {readArtifact} from '../comment/read-artifact.ts'
import {message, readReport} from './reports.ts'

for (const [name, report] of Object.entries({
  'no list': {},
  'a path that is no text': [{path: 1, claims: 0, messages: []}],
  'a severity of its own': [{path: 'x', claims: 0, messages: [{...message, severity: 'fatal'}]}],
  'a negative line': [{path: 'x', claims: 0, messages: [{...message, line: -1}]}]
})) {
  test(`should refuse a report with ${name}`, () =>
    assert.throws(() => readReport(report), /^Error: Unexpected/))
}

test('should read nothing of an artifact but a regular file of bounded size', async (t) => {
  const folder = await mkdtemp(`${tmpdir()}/artifact-`)
  t.after(() => rm(folder, {recursive: true}))
  await writeFile(`${folder}/findings.json`, '[]')
  await writeFile(`${folder}/large.json`, Buffer.alloc(16 * 1024 * 1024 + 1, ' '))
  await symlink('/etc/passwd', `${folder}/link.json`)
  assert.equal(new TextDecoder().decode(await readArtifact(`${folder}/findings.json`)), '[]')
  await assert.rejects(readArtifact(`${folder}/large.json`), /at most 16777216/)
  await assert.rejects(readArtifact(`${folder}/link.json`), /ELOOP/)
  await assert.rejects(readArtifact('/dev/null'), /a regular file/)
  await assert.rejects(readArtifact(folder), /a regular file/)
})
