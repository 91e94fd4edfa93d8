import { z } from 'zod';

// Zod compiles schemas by `eval`, which the page's content security policy forbids. Imported first:
// the setting holds for schemas that are made later.
z.config({ jitless: true });
