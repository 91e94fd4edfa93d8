#!/usr/bin/env node
import { join } from 'node:path';
import { runCached } from './process/index.js';

// What `verbatim` runs once it is built: cli.ts, bundled beside this file, by its code cache.
runCached(join(import.meta.dirname, 'cli.cjs'));
