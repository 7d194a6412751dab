#!/usr/bin/env node
await import('@collate/cli/start')
