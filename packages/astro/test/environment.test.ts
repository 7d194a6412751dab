import assert from 'node:assert/strict'
import test from 'node:test'
import {buildEnvironment, forgetSecrets} from '../src/check/environment.ts'

const needed = {
  PATH: '/bin',
  HOME: '/root',
  COLLATE_SITE: 'https://a.example',
  CHROMIUM_PATH: '/bin/chromium'
}
const secret = {
  GITHUB_TOKEN: 'a',
  NPM_TOKEN: 'b',
  NODE_AUTH_TOKEN: 'c',
  AWS_SECRET_ACCESS_KEY: 'd',
  NODE_OPTIONS: '--require ./e.js',
  npm_config__auth: 'f',
  TURBO_TOKEN: 'g',
  ASTRO: 'h',
  COLLATE_STORE: 'redis://a:b@c',
  COLLATE_STORE_KEY: 'j',
  PATH_TO_SECRET: 'i'
}

test('a build sees what it needs to run, and no secret of the machine', () => {
  assert.deepEqual(buildEnvironment({...secret, ...needed}), needed)
})

test('who calls Astro directly has the rest taken away', () => {
  const environment: NodeJS.ProcessEnv = {...needed, ...secret}
  forgetSecrets(environment)
  assert.deepEqual(environment, needed)
})
