import { z } from 'zod';
import { everyComponent, type Node } from './components.js';
import type { Problem } from './problem.js';

const SCHEME = 'attachment://';

/** What a body says of the files that come with it. */
export const attachments = z.array(
  z.looseObject({
    id: z.union([z.int(), z.string()]),
    filename: z.string().min(1).max(1024).nullish(),
    description: z.string().max(1024).nullish(),
  }),
);

interface Body {
  readonly components?: unknown;
  readonly attachments?: z.infer<typeof attachments> | null | undefined;
}

const nodes = z.custom<Node[]>();
const media = z.looseObject({
  media: z.looseObject({ url: z.string() }).optional(),
  file: z.looseObject({ url: z.string() }).optional(),
  items: z.array(z.looseObject({ media: z.looseObject({ url: z.string() }) })).optional(),
});

/** What is wrong between a body's list of files, the files that came, and what shows them. */
export function attachmentProblems(body: Body, files: number): Problem[] {
  const listed = body.attachments ?? [];
  const names = new Set(listed.map(({ filename }) => filename));
  const urls = [...everyComponent(nodes.parse(body.components ?? []))].flatMap(urlsOf);
  const missing = urls.filter(
    (url) => url.startsWith(SCHEME) && !names.has(url.slice(SCHEME.length)),
  );
  return [
    ...listed
      .filter(({ id }) => Number(id) >= files)
      .map(({ id }) => ({
        path: ['attachments'],
        code: 'MESSAGE_ATTACHMENT_NOT_FOUND',
        message: `There is no file ${id}`,
      })),
    ...missing.map((url) => ({
      path: ['components'],
      code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
      message: `The referenced attachment was not found: ${url}`,
    })),
  ];
}

function urlsOf(node: Node): string[] {
  const { media: one, file, items = [] } = media.parse(node);
  return [one, file, ...items.map((item) => item.media)].flatMap((it) => it?.url ?? []);
}
