import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import wabt from 'wabt';

const SOURCE = 'src/engine/network/kernel.wat';
const COMPILED = 'data/network/kernel.wasm';

/** The WebAssembly that works out the layers of networks, from its text. */
export async function compileKernel(): Promise<Uint8Array> {
  const tools = await wabt();
  const module = tools.parseWat(SOURCE, readFileSync(SOURCE, 'utf8'), { simd: true });
  return module.toBinary({}).buffer;
}

if (argv[1] === fileURLToPath(import.meta.url)) writeFileSync(COMPILED, await compileKernel());
