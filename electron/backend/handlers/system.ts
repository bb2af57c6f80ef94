import { succeed } from '../../../shared/contract/reply.ts';
import type { HandlersOf } from './handler.ts';

export const systemHandlers = {
  'system.info': (_input, { version, host, dialogs, notices }) =>
    succeed({
      version,
      host,
      canPickFiles: dialogs !== undefined,
      notices: notices.map(({ code, data }) => ({ code, data: { ...data } })),
    }),
} satisfies HandlersOf<'system'>;
