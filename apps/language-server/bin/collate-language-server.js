#!/usr/bin/env node
await import('../src/server.ts')
