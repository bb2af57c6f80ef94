import { fileHandlers } from './file.ts';
import type { Handlers } from './handler.ts';
import { libraryHandlers } from './library.ts';
import { projectHandlers } from './project.ts';
import { systemHandlers } from './system.ts';
import { templateHandlers } from './template.ts';

export const handlers = {
  ...systemHandlers,
  ...libraryHandlers,
  ...templateHandlers,
  ...projectHandlers,
  ...fileHandlers,
} satisfies Handlers;
