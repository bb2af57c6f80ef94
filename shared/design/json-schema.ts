import { toJsonSchema } from '@valibot/to-json-schema';
import { profileFileSchema } from './profile.ts';
import { designSchema } from './schema.ts';

/** The published description of a .leer file (JSON Schema), made from the same schema that the parser uses. */
export function designJsonSchema(): object {
  return {
    ...toJsonSchema(designSchema, { errorMode: 'ignore' }),
    title: 'Leerlandschap',
    description: 'A design of a learning community, format version 1.0.',
  };
}

/** The published description of a profile file: a team's settings of the checks and the checks it made itself. */
export function profileJsonSchema(): object {
  return {
    ...toJsonSchema(profileFileSchema, { errorMode: 'ignore' }),
    title: 'Leerlandschap profile',
    description: 'Settings of the checks and own checks, format version 1.0.',
  };
}
