import { fail, succeed } from '../../../shared/contract/reply.ts';
import { readContent } from '../db/rows.ts';
import { drawThumbnail } from '../thumbnail.ts';
import type { HandlersOf } from './handler.ts';

export const templateHandlers = {
  'template.list': (_input, { templates }) =>
    succeed(
      templates.flatMap(({ id, bodies }) => {
        const read = readContent(bodies.nl);
        return read.ok ? [{ id, elements: read.content.design.elements.length }] : [];
      }),
    ),
  'template.thumbnail': ({ id, language }, { templates }) => {
    const template = templates.find((one) => one.id === id);
    if (!template) return fail('not-found', { id });
    const read = readContent(template.bodies[language]);
    if (!read.ok) return fail(read.error.code, read.error.data);
    return succeed({ svg: drawThumbnail(read.content.design, language) });
  },
} satisfies HandlersOf<'template'>;
