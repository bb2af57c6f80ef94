import { succeed } from '../../../shared/contract/reply.ts';
import { readContent } from '../db/rows.ts';
import type { HandlersOf } from './handler.ts';

export const templateHandlers = {
  'template.list': (_input, { templates }) =>
    succeed(
      templates.flatMap(({ id, body }) => {
        const read = readContent(body);
        return read.ok ? [{ id, elements: read.content.design.elements.length }] : [];
      }),
    ),
} satisfies HandlersOf<'template'>;
