import { z } from 'zod';

// Schemas are read without making programs of them, which the page's policy forbids. Imported first:
// it holds for schemas that are made later.
z.config({ jitless: true });
