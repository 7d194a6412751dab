import assert from 'node:assert/strict'
import {posix} from 'node:path'
import {test} from 'node:test'
import {folderOf, pathFrom, pathIn} from '../src/paths.ts'

const folders = ['/', '/a', '/a/b/', '/a/../b', '/a/./b/c']
const paths = ['.', '..', 'x', 'x/', './x', '../x/y', '../../x', '/x/y', 'x//y', 'x/../..']

test('paths are those of node:path', () => {
  for (const folder of folders) {
    assert.equal(folderOf(posix.normalize(folder)), posix.dirname(posix.normalize(folder)), folder)
    for (const path of paths) {
      const resolved = posix.resolve(folder, path)
      assert.equal(pathIn(folder, path), resolved, `${folder} ${path}`)
      assert.equal(pathFrom(folder, resolved), posix.relative(folder, resolved), `${folder} to ${resolved}`)
    }
  }
})

test('a path of Windows comes out with slashes, and is found again', () => {
  assert.equal(pathIn('C:\\tea', 'content'), 'C:/tea/content')
  assert.equal(pathIn('C:\\tea', '../..'), 'C:')
  assert.equal(pathFrom('C:\\tea', 'C:/tea\\content/articles'), 'content/articles')
})
