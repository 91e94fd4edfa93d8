import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const file = new URL('../../../../shared/discord/openapi.json', import.meta.url);

/** Says what is wrong with a JSON body sent to a route, in a line, or nothing. */
export type SchemaCheck = (method: string, path: string, body: unknown) => string | undefined;

const description = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
});
const withJsonBody = z.looseObject({
  requestBody: z.looseObject({ content: z.looseObject({ 'application/json': z.unknown() }) }),
});

let check: SchemaCheck | undefined;

/** The check against Discord's own description of its API; where that is absent, none. */
export function schemaCheck(): SchemaCheck {
  check ??= existsSync(file) ? load() : skip();
  return check;
}

function skip(): SchemaCheck {
  console.info('skipped: bodies are not checked against Discord’s OpenAPI file, which is absent');
  return () => undefined;
}

function load(): SchemaCheck {
  const raw: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const { paths } = description.parse(raw);
  // Its formats are Discord's own (snowflake, nonce) and its unions overlap: neither is strict.
  const ajv = new Ajv2020({ strict: false, validateFormats: false, validateSchema: false });
  ajv.addSchema({ $id: 'discord', ...description.parse(raw) });
  const compiled = new Map<string, ValidateFunction>();
  return (method, path, body) => {
    if (!withJsonBody.safeParse(paths[path]?.[method.toLowerCase()]).success) return undefined;
    const pointer = ['paths', path, method.toLowerCase(), 'requestBody', 'content']
      .concat('application/json', 'schema')
      .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
      .join('/');
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `discord#/${pointer}` });
    compiled.set(pointer, validate);
    return validate(body) ? undefined : ajv.errorsText(validate.errors, { dataVar: 'body' });
  };
}
