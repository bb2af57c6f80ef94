import { toJsonSchema } from '@valibot/to-json-schema';
import { designSchema } from './schema.ts';

/** The published description of a .leer file (JSON Schema), made from the same schema that the parser uses. */
export function designJsonSchema(): object {
  return {
    ...toJsonSchema(designSchema, { errorMode: 'ignore' }),
    title: 'Leerlandschap',
    description: 'A design of a learning community, format version 1.0.',
  };
}
